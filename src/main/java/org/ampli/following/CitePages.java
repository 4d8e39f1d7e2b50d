package org.ampli.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Extension;
import org.ampli.campaign.GivingTime;
import org.ampli.campaign.Participation;
import org.ampli.campaign.Steering;
import org.ampli.campaign.TakingPart;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.Cites;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds one Cité in one year through who asks: its own people, and those who see how the year goes. */
@Component
class CitePages {

    private final Cites cites;
    private final Campaigns campaigns;
    private final CiteProgresses progresses;
    private final GivingTime time;
    private final Clock clock;

    CitePages(Cites cites, Campaigns campaigns, CiteProgresses progresses, GivingTime time, Clock clock) {
        this.cites = cites;
        this.campaigns = campaigns;
        this.progresses = progresses;
        this.time = time;
        this.clock = clock;
    }

    /** One Cité in one year, before anything else of it is read. */
    record Found(Campaign campaign, Cite place, Optional<Participation> participation) {

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
        Cite place = place(slug);
        boolean own = member.fills() && place.id().equals(member.cite());
        if (!own && !Steering.seen(member)) {
            throw Refusal.notFound();
        }
        return new Found(campaign, place, campaigns.of(campaign.id(), place.id()));
    }

    View view(Member member, Found found, Typed typed) {
        CiteId cite = found.place().id();
        Rights rights = new Rights(
                time.asks(member, cite), time.gives(member, cite), TakingPart.enrols(member), Steering.seen(member));
        return new View(
                found,
                progresses.of(found.campaign().id(), cite),
                time.of(found.campaign().id(), cite),
                rights,
                typed,
                LocalDate.now(clock.withZone(Page.ZONE)));
    }

    /** A Cité by its name in addresses, with the apostrophe of print in its own. */
    Cite place(String slug) {
        return cites.named(slug).orElseThrow(Refusal::notFound);
    }
}
