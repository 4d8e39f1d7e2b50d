package org.ampli.governance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.network.Colleague;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the candidacies that someone sees. */
@Component
class CandidacyPages {

    private final Candidacies candidacies;
    private final People people;
    private final JdbcClient database;

    CandidacyPages(Candidacies candidacies, People people, JdbcClient database) {
        this.candidacies = candidacies;
        this.people = people;
        this.database = database;
    }

    /** Quality officers, managers and the steering group have something to do with candidacies; the others have not. */
    static boolean concerns(Member member) {
        return member.is(Role.QUALITY_OFFICER) || member.is(Role.MANAGER) || member.steers();
    }

    List<Shown> of(Member member) {
        List<Candidacy> seen = candidacies.seenBy(member.person().value(), managed(member), member.steers());
        Map<UUID, String> names = names(seen);
        return seen.stream().map(one -> new Shown(one, member, names)).toList();
    }

    Optional<Shown> find(Member member, CandidacyId id) {
        return candidacies
                .findById(id)
                .filter(known -> known.seenBy(member))
                .map(known -> new Shown(known, member, names(List.of(known))));
    }

    /** The quality officer whom this manager may propose. */
    Optional<Colleague> officer(Member manager) {
        return manager.cite() == null || !manager.is(Role.MANAGER)
                ? Optional.empty()
                : people.team(manager.cite()).stream()
                        .filter(known -> known.roles().contains(Role.QUALITY_OFFICER))
                        .filter(known -> !known.person().equals(manager.person()))
                        .findAny();
    }

    boolean waits(PersonId person) {
        return candidacies.waitsFor(person.value());
    }

    private static @Nullable UUID managed(Member member) {
        return member.is(Role.MANAGER) && member.cite() != null ? member.cite().value() : null;
    }

    private Map<UUID, String> names(Collection<Candidacy> candidacies) {
        UUID[] ids = candidacies.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.citeId.value()),
                        Stream.of(one.candidate(), one.agreedBy, one.answeredBy)
                                .filter(Objects::nonNull)
                                .map(PersonId::value)))
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, String> names = new HashMap<>();
        database.sql("""
                        select id, name from person where id = any (:ids)
                         union all select id, name from cite where id = any (:ids)
                        """).param("ids", ids).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }
}
