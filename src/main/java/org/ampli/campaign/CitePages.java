package org.ampli.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds one Cité in one year through who asks: its own people, and those who see how the year goes. */
@Component
class CitePages {

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final CiteProgresses progresses;
    private final Reading reading;
    private final Clock clock;

    CitePages(JdbcClient database, Campaigns campaigns, CiteProgresses progresses, Reading reading, Clock clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.progresses = progresses;
        this.reading = reading;
        this.clock = clock;
    }

    /** What a page reads of extensions: those there are, and who may ask for one or give one. */
    @Component
    record Reading(Extensions extensions, GivingTime time) {}

    /** A Cité as addresses name it. */
    record Place(CiteId cite, String slug, String name) {}

    /** One Cité in one year, before anything else of it is read. */
    record Found(Campaign campaign, Place place, Optional<Participation> participation) {

        Participation taking() {
            return participation.orElseThrow(Refusal::notFound);
        }

        String address() {
            return "/campaigns/" + campaign.year() + "/cites/" + place.slug();
        }
    }

    /** Which form of the page was refused, what was typed in it, and why by field. */
    record Typed(String form, TimeForm values, Map<String, String> errors) {

        static Typed nothing() {
            return new Typed("", TimeForm.empty(), Map.of());
        }

        boolean in(String name) {
            return form.equals(name);
        }

        @Nullable
        String error(String name, String field) {
            return in(name) ? errors.get(field) : null;
        }

        String day(String name) {
            return in(name) && values.day() != null ? values.day() : "";
        }

        String reason(String name) {
            return in(name) && values.reason() != null ? values.reason() : "";
        }
    }

    /** The page. */
    record View(
            Found found,
            Optional<CiteProgress> progress,
            List<Extension> extensions,
            Rights rights,
            Typed typed,
            LocalDate today) {

        Optional<Extension> waiting() {
            return extensions.stream().filter(Extension::waiting).findFirst();
        }

        boolean takesWriting() {
            return found.campaign().takesWriting();
        }
    }

    /** What whoever looks may do. */
    record Rights(boolean asks, boolean gives, boolean enrols, boolean sees) {}

    /** A launched year and a Cité that the member may see in it; for everyone else there is neither. */
    Found find(Member member, int year, String slug) {
        Campaign campaign =
                campaigns.ofYear(year).filter(it -> !it.inPreparation()).orElseThrow(Refusal::notFound);
        Place place = place(slug);
        boolean own = member.fills() && place.cite().equals(member.cite());
        if (!own && !Steering.seen(member)) {
            throw Refusal.notFound();
        }
        return new Found(campaign, place, campaigns.of(campaign.id(), place.cite()));
    }

    View view(Member member, Found found, Typed typed) {
        CiteId cite = found.place().cite();
        Rights rights = new Rights(
                reading.time().asks(member, cite),
                reading.time().gives(member, cite),
                TakingPart.enrols(member),
                Steering.seen(member));
        return new View(
                found,
                progresses.of(found.campaign().id(), found.place().slug()),
                reading.extensions().of(found.campaign().id(), cite),
                rights,
                typed,
                LocalDate.now(clock.withZone(Page.ZONE)));
    }

    Place place(String slug) {
        return database.sql("select id, slug, name from cite where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> new Place(
                        new CiteId(row.getObject("id", java.util.UUID.class)),
                        row.getString("slug"),
                        row.getString("name").replace('\'', '’')))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
