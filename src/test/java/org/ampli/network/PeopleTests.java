package org.ampli.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PeopleTests {

    @Autowired
    Registering registering;

    @Autowired
    People people;

    @Test
    void aMemberHasTheRolesOfTheirCiteAndOfTheNetwork() {
        CiteId cite = registering.cite(Cite.of("c-" + UUID.randomUUID(), "Cité", "Ville", "FR", "fr"));
        PersonId person = registering.person(UUID.randomUUID() + "@example.org", "Référent qualité", Locale.FRENCH);
        registering.mandate(person, Role.QUALITY_OFFICER, cite);
        registering.mandate(person, Role.TECHNICAL_GROUP, null);
        registering.functions(person, cite, Set.of(TeamFunction.RECEPTION));

        Member member = people.member(person).orElseThrow();

        assertThat(member.roles()).containsExactlyInAnyOrder(Role.QUALITY_OFFICER, Role.TECHNICAL_GROUP);
        assertThat(member.ownCite()).isEqualTo(cite);
        assertThat(member.functions()).containsExactly(TeamFunction.RECEPTION);
        assertThat(people.team(cite)).extracting(Colleague::person).containsExactly(person);
    }
}
