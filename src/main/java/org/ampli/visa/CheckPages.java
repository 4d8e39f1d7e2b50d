package org.ampli.visa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.assessment.FilledGrid;
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
                contacts(grid.now().atZone(Page.ZONE).toLocalDate()),
                last.orElse(null),
                grid.takenUpAt() != null && last.isPresent()
                        ? SinceSending.between(sent.copy(last.get().id()), checked.copy(null))
                        : List.of(),
                reason,
                refused);
    }

    /** Whom a Cité talks to when it is late or stuck (C46, C50): the office, until readers are named. */
    List<Contact> contacts(LocalDate today) {
        return database.sql("""
                        select distinct p.name, p.email from mandate m join person p on p.id = m.person_id
                         where m.role = 'NETWORK_OFFICE' and p.disabled_at is null and m.starts_on <= :today
                           and (m.ends_on is null or m.ends_on > :today)
                         order by p.name limit 3
                        """).param("today", today).query(Contact.class).list();
    }
}
