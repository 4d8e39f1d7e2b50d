package org.ampli.visa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.assessment.FilledGrid;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.sending.Sending;
import org.ampli.sending.SentGrids;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what « Vérifier et envoyer » shows. */
@Component
class CheckPages {

    private final JdbcClient database;
    private final SendingChecks checks;
    private final SentGrids sent;

    CheckPages(JdbcClient database, SendingChecks checks, SentGrids sent) {
        this.database = database;
        this.checks = checks;
        this.sent = sent;
    }

    /** Somebody of the network to talk to. */
    record Contact(String name, String email) {}

    /**
     * The page.
     *
     * @param changes what differs since the last sending, while the grid is taken up again
     * @param reason what the manager typed when the grid could not be handed back, else empty
     * @param refused why a gesture was refused just now, or null
     */
    record CheckPage(
            SendingChecks.Checked checked,
            Member member,
            List<Contact> contacts,
            @Nullable Sending last,
            List<SinceSending> changes,
            String reason,
            @Nullable Refusal refused) {

        FilledGrid grid() {
            return checked.grid();
        }

        SendingCheck check() {
            return checked.check();
        }

        boolean mayAsk() {
            return member.is(Role.QUALITY_OFFICER) || member.is(Role.DEPUTY_OFFICER);
        }

        boolean maySend() {
            return member.is(Role.MANAGER);
        }

        /** After a full day of meetings with gaps left, help is offered (C46). */
        boolean helpIsDue() {
            return Meetings.minutes(checked.meetings()) >= Meetings.FULL_DAY && !check().complete();
        }

        boolean refusedAs(String key) {
            return refused != null && refused.key().equals(key);
        }
    }

    CheckPage of(Member member, Locale language) {
        return of(member, language, "", null);
    }

    CheckPage of(Member member, Locale language, String reason, @Nullable Refusal refused) {
        SendingChecks.Checked checked = checks.of(member, language);
        FilledGrid grid = checked.grid();
        Optional<Sending> last = sent.last(grid.cite(), grid.campaign().id());
        return new CheckPage(
                checked,
                member,
                contacts(member.ownCite(), grid.now().atZone(Page.ZONE).toLocalDate()),
                last.orElse(null),
                grid.takenUpAt() != null && last.isPresent()
                        ? SinceSending.between(sent.copy(last.get().id()), checked.copy(null))
                        : List.of(),
                reason,
                refused);
    }

    /**
     * Whom a Cité talks to when it is late or stuck (C46, C50): its readers, the lead first; else the network office.
     */
    List<Contact> contacts(CiteId cite, LocalDate day) {
        return database.sql("""
                        with held as (select distinct m.person_id, m.role from mandate m
                                       where m.role = any (array['TECHNICAL_GROUP', 'NETWORK_OFFICE'])
                                         and m.starts_on <= :day and (m.ends_on is null or m.ends_on > :day)),
                        reader as (select h.person_id, h.place from helping_pair h
                                     join held using (person_id)
                                    where h.cite_id = :cite and held.role = 'TECHNICAL_GROUP')
                        select p.name, p.email
                          from held
                          join person p on p.id = held.person_id and p.disabled_at is null
                          left join reader r on r.person_id = p.id and held.role = 'TECHNICAL_GROUP'
                         where r.place is not null or held.role = 'NETWORK_OFFICE' and not exists (select from reader)
                         order by array_position(array['LEAD', 'SECOND', 'THIRD'], r.place), p.name limit 3
                        """)
                .param("cite", cite.value())
                .param("day", day)
                .query(Contact.class)
                .list();
    }
}
