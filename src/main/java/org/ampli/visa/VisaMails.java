package org.ampli.visa;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ampli.mail.Address;
import org.ampli.mail.Mailer;
import org.ampli.mail.Site;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to those whom a gesture around the visa concerns, and to nobody else. */
@Component
class VisaMails {

    private static final Duration OF_USE = Duration.ofDays(3);

    private final JdbcClient database;
    private final Mailer mailer;
    private final Site site;

    VisaMails(JdbcClient database, Mailer mailer, Site site) {
        this.database = database;
        this.mailer = mailer;
        this.site = site;
    }

    @ApplicationModuleListener
    void on(VisaAsked asked) {
        write(asked.cite(), asked.by(), List.of(Role.MANAGER), asked.at(), "sending.mail.visa", "/sheet/check", "");
    }

    @ApplicationModuleListener
    void on(GridHandedBack back) {
        List<Role> officers = List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER);
        String reason = back.reason().replaceAll("\\s+", " ");
        write(back.cite(), back.by(), officers, back.at(), "sending.mail.handback", "/sheet/check", reason);
    }

    @ApplicationModuleListener
    void on(AssessmentSent sent) {
        List<Role> coordinators = List.of(Role.QUALITY_OFFICER, Role.DEPUTY_OFFICER, Role.MANAGER);
        String receipt = "/sendings/" + sent.sending().value();
        write(sent.cite(), sent.by(), coordinators, sent.at(), "sending.mail.sent", receipt, "");
    }

    /** Somebody to write to, with what each mail says: the names of the Cité and of who made the gesture. */
    private record Reader(String email, String language, String cite, String author) {}

    private void write(CiteId cite, PersonId by, List<Role> roles, Instant at, String key, String path, String reason) {
        List<Reader> readers = database.sql("""
                        select distinct p.email, p.language, c.name as cite, a.name as author
                          from mandate m join person p on p.id = m.person_id join cite c on c.id = m.cite_id
                          join person a on a.id = :by
                         where m.cite_id = :cite and m.role = any (:roles) and p.id <> :by and p.disabled_at is null
                           and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                        """)
                .param("cite", cite.value())
                .param("by", by.value())
                .param("today", at.atZone(Page.ZONE).toLocalDate())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(Reader.class)
                .list();
        for (Reader reader : readers) {
            Address.of(reader.email())
                    .ifPresent(address -> mailer.write(
                            address,
                            Locale.of(reader.language()),
                            at.plus(OF_USE),
                            key,
                            reader.cite(),
                            reader.author(),
                            site.link(path),
                            reason));
        }
    }
}
