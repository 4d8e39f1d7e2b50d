package org.ampli.assessment;

import java.util.List;
import java.util.UUID;
import org.ampli.assessment.Answering.Outcome;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Cité of its own and one indicator, written by its team. */
@SpringBootTest
abstract class OneAnswer {

    @Autowired
    FilledSheet sheets;

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

    FilledSheet.Team team;
    Indicator indicator;

    @BeforeEach
    void aCiteInACampaign() {
        team = sheets.empty();
        indicator = sheets.indicator("1.4.3");
    }

    Outcome save(Member member, long seen, AnswerContent content) {
        return answering.save(member, indicator, UUID.randomUUID(), seen, content);
    }

    static AnswerContent yes(String argument) {
        return new AnswerContent(true, argument, List.of(), false);
    }

    AssessmentId assessment() {
        return opening.of(team.officer()).id();
    }

    Answer stored() {
        return answers.find(assessment(), indicator.id());
    }
}
