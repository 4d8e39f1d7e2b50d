package org.ampli.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ampli.account.Secret;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.network.TeamFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations that wait for an answer; those that had one are kept. */
@Component
class Invitations {

    private static final String WAITING = """
            select i.id, i.cite_id, c.name as cite_name, i.email, i.name, i.role, i.functions, i.invited_by,
                   i.expires_at
              from team_invitation i join cite c on c.id = i.cite_id
             where i.accepted_at is null and i.withdrawn_at is null and\s""";

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Invitation> of(CiteId cite) {
        return database.sql(WAITING + "i.cite_id = :cite order by i.invited_at, i.id")
                .param("cite", cite.value())
                .query(Invitations::read)
                .list();
    }

    Optional<Invitation> find(CiteId cite, UUID id) {
        return database.sql(WAITING + "i.cite_id = :cite and i.id = :id")
                .param("cite", cite.value())
                .param("id", id)
                .query(Invitations::read)
                .optional();
    }

    /** The one that this link opens, as long as it may be accepted. */
    Optional<Invitation> withToken(String token) {
        return database.sql(WAITING + "i.token_hash = :token and i.expires_at > :now")
                .param("token", Secret.fingerprint(token))
                .param("now", now())
                .query(Invitations::read)
                .optional();
    }

    /** Adds an invitation; false when one waits already for this address. */
    boolean add(Invitation invitation, String token) {
        return database.sql("""
                        insert into team_invitation (id, cite_id, email, name, role, functions, token_hash,
                                                invited_by, invited_at, expires_at)
                        values (:id, :cite, :email, :name, :role, string_to_array(:functions, ','), :token,
                                :inviter, :now, :expires)
                        on conflict (cite_id, lower(email)) where accepted_at is null and withdrawn_at is null
                        do nothing
                        """)
                        .param("id", invitation.id())
                        .param("cite", invitation.cite().value())
                        .param("email", invitation.email())
                        .param("name", invitation.name())
                        .param("role", invitation.role().name())
                        .param("functions", joined(invitation.functions()))
                        .param("token", Secret.fingerprint(token))
                        .param("inviter", invitation.inviter().value())
                        .param("now", now())
                        .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Gives an invitation a new link and a new fortnight; the link before opens nothing any more. */
    void renew(UUID id, String token, Instant expires) {
        database.sql("update team_invitation set token_hash = :token, expires_at = :expires where id = :id")
                .param("token", Secret.fingerprint(token))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void withdraw(UUID id) {
        database.sql("update team_invitation set withdrawn_at = :now where id = :id and accepted_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Whether this call is the one that accepts it. */
    boolean accept(UUID id) {
        return database.sql("""
                                update team_invitation set accepted_at = :now
                                 where id = :id and accepted_at is null and withdrawn_at is null and expires_at > :now
                                """).param("now", now()).param("id", id).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String joined(Set<TeamFunction> functions) {
        return String.join(",", functions.stream().map(Enum::name).toList());
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        Set<TeamFunction> functions = EnumSet.noneOf(TeamFunction.class);
        Arrays.stream((String[]) row.getArray("functions").getArray())
                .forEach(name -> functions.add(TeamFunction.valueOf(name)));
        return new Invitation(
                row.getObject("id", UUID.class),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getString("cite_name"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                functions,
                new PersonId(row.getObject("invited_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
