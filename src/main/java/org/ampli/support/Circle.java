package org.ampli.support;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ampli.difficulty.WhoHelps;
import org.ampli.network.Cite;
import org.ampli.network.CiteId;
import org.ampli.network.Cites;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those concerned by the help that a Cité gets: its team, and whoever reads it now. For others it does not exist. */
@Component
class Circle {

    private final Cites cites;
    private final WhoHelps whoHelps;
    private final JdbcClient database;
    private final Clock clock;

    Circle(Cites cites, WhoHelps whoHelps, JdbcClient database, Clock clock) {
        this.cites = cites;
        this.whoHelps = whoHelps;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A Cité as one of those concerned stands before it.
     *
     * @param side on which the member is
     */
    record Place(CiteId cite, String name, String slug, Party side, Member member) {

        String path() {
            return "/support/cites/" + slug;
        }

        /** Whether the member may ask, offer, accept and note: coordinators for the Cité, and its readers. */
        boolean mayAct() {
            return side == Party.READER || member.coordinates();
        }

        void refuseUnlessActs() {
            if (!mayAct()) {
                throw Refusal.forbidden("support.refusal.coordinates");
            }
        }
    }

    /** Another Cité that the member accompanies. */
    record Accompanied(UUID id, String name, String slug) {}

    Place place(Member member, String slug) {
        return place(member, cites.named(slug).orElseThrow(Refusal::notFound));
    }

    Place place(Member member, CiteId cite) {
        return place(member, cites.find(cite).orElseThrow(Refusal::notFound));
    }

    private Place place(Member member, Cite cite) {
        Party side;
        if (member.fills() && cite.id().equals(member.cite())) {
            side = Party.CITE;
        } else if (whoHelps.helps(member, cite.id())) {
            side = Party.READER;
        } else {
            throw Refusal.notFound();
        }
        return new Place(cite.id(), cite.name(), cite.slug(), side, member);
    }

    /** Whom a Cité may agree on a contract with. */
    List<WhoHelps.Contact> readers(CiteId cite) {
        return whoHelps.of(cite).people();
    }

    List<Accompanied> accompanied(Member member) {
        if (!member.reads()) {
            return List.of();
        }
        return database.sql("select i.id, i.name, i.slug from cite i where i.stage = 'OPERATING'"
                        + " and i.id is distinct from :own and " + WhoHelps.helps("i.id") + " order by i.name")
                .param("own", member.cite() == null ? null : member.cite().value(), Types.OTHER)
                .param("person", member.person().value())
                .param("today", today())
                .query(Accompanied.class)
                .list();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
