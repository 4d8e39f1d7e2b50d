package org.ampli.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.assessment.Answering.Outcome;
import org.ampli.campaign.Campaigns;
import org.ampli.demo.World;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Cité of its own and one indicator, written by its team. */
@SpringBootTest
abstract class OneAnswer {

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Campaigns campaigns;

    @Autowired
    GridEditions editions;

    @Autowired
    Answering answering;

    @Autowired
    Answers answers;

    @Autowired
    AnswerHistory history;

    @Autowired
    Opening opening;

    @Autowired
    JdbcClient database;

    World.Team team;
    Indicator indicator;

    @BeforeEach
    void aCiteInACampaign() {
        campaigns.open().orElseGet(() -> campaigns.launch(2027, LocalDate.now()));
        team = world.team();
        indicator = editions.inForce(Locale.FRENCH).indicator("1.4.3").orElseThrow();
    }

    Outcome save(PersonId person, long seen, AnswerContent content) {
        return answering.save(member(person), indicator, UUID.randomUUID(), seen, content);
    }

    static AnswerContent yes(String argument) {
        return new AnswerContent(true, argument, List.of(), false);
    }

    Member member(PersonId person) {
        return people.member(person).orElseThrow();
    }

    AssessmentId assessment() {
        return opening.of(member(team.officer())).id();
    }

    Answer stored() {
        return answers.find(assessment(), indicator.id());
    }
}
