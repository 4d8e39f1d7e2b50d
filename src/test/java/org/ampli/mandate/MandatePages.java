package org.ampli.mandate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ampli.OverHttp;
import org.ampli.Visitor;
import org.ampli.network.Cites;
import org.ampli.network.Colleague;
import org.ampli.network.PersonId;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a Cité says who speaks for it, and what tests do there. */
abstract class MandatePages extends OverHttp {

    @Autowired
    Cites cites;

    final LocalDate today = LocalDate.now(Page.ZONE);
    String address;

    @BeforeEach
    void thePageOfTheCite() {
        address = "/cites/" + cites.find(team.cite()).orElseThrow().slug() + "/mandates";
    }

    Visitor office() {
        return signedIn(world.office("bureau@" + UUID.randomUUID() + ".example"));
    }

    Visitor.Answer name(Visitor visitor, Role role, PersonId person, LocalDate day, String... more) {
        String[] fields = {"role", role.name(), "person", person.value().toString(), "day", day.toString()};
        return visitor.post(
                address, Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    List<PersonId> holding(Role role) {
        return people.team(team.cite()).stream()
                .filter(known -> known.roles().contains(role))
                .map(Colleague::person)
                .toList();
    }

    String mandateOf(PersonId person) {
        return database.sql("select id::text from mandate where person_id = :person and ends_on is null")
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
