package org.ampli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.sending.GridCopy;
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
    private final Meetings meetings;
    private final Copying copying;
    private final SentGrids sent;

    CheckPages(JdbcClient database, SendingChecks checks, Meetings meetings, Copying copying, SentGrids sent) {
        this.database = database;
        this.checks = checks;
        this.meetings = meetings;
        this.copying = copying;
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
            Sheet sheet,
            SendingCheck check,
            Member member,
            int minutesMet,
            List<Contact> contacts,
            @Nullable Sending last,
            List<SinceSending> changes,
            String reason,
            @Nullable Refusal refused) {

        boolean mayAsk() {
            return member.is(Role.QUALITY_OFFICER) || member.is(Role.DEPUTY_OFFICER);
        }

        boolean maySend() {
            return Assessment.manages(member);
        }

        /** After a full day of meetings with gaps left, help is offered (C46). */
        boolean helpIsDue() {
            return minutesMet >= Meetings.FULL_DAY && !check.complete();
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
        Assessment assessment = checked.sheet().assessment();
        Optional<Sending> last = sent.last(assessment.cite(), assessment.campaign());
        return new CheckPage(
                checked.sheet(),
                checked.check(),
                member,
                meetings.of(assessment.id()).stream()
                        .mapToInt(Meetings.Line::minutes)
                        .sum(),
                contacts(checked.sheet().now().atZone(Page.ZONE).toLocalDate()),
                last.orElse(null),
                assessment.takenUp() && last.isPresent()
                        ? SinceSending.between(sent.copy(last.get().id()), copying.of(checked, null))
                        : List.of(),
                reason,
                refused);
    }

    /** The grid as it is now, in the reader's language, for a document. */
    GridCopy copy(Member member, Locale language) {
        return copying.of(checks.of(member, language), null);
    }

    /** Whom a Cité talks to when it is late or stuck (C46, C50): the office, until readers are named. */
    List<Contact> contacts(LocalDate day) {
        return database.sql("""
                        select distinct p.name, p.email from mandate m join person p on p.id = m.person_id
                         where m.role = 'NETWORK_OFFICE' and p.disabled_at is null and m.starts_on <= :day
                           and (m.ends_on is null or m.ends_on > :day)
                         order by p.name limit 3
                        """).param("day", day).query(Contact.class).list();
    }
}
