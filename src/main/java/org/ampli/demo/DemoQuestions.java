package org.ampli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.question.QuestionExample;
import org.ampli.review.ReadingExample;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the lead of a reading under seal asks the Cité, which has answered one of two questions. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(26)
class DemoQuestions implements ApplicationRunner {

    private static final String SLUG = "pays-gardois";

    private final ReadingExample readings;
    private final QuestionExample questions;
    private final DemoReadings.Readers readers;
    private final Clock clock;

    DemoQuestions(ReadingExample readings, QuestionExample questions, DemoReadings.Readers readers, Clock clock) {
        this.readings = readings;
        this.questions = questions;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        List<Member> both = readers.of(SLUG);
        if (both.isEmpty() || readings.of(both.getFirst(), SLUG).isEmpty()) {
            return;
        }
        Member lead = both.getFirst();
        AssessmentId id = readings.of(lead, SLUG).get();
        Instant now = clock.instant();
        if (!questions.untouched(lead, id, now)) {
            return;
        }
        Member officer = readers.member("referent@" + SLUG);
        for (Map<String, String> question : file().getOrDefault("questions", List.of())) {
            String code = question.getOrDefault("code", "");
            String answer = question.getOrDefault("answer", "");
            questions.ask(lead, id, code, question.getOrDefault("text", ""), now);
            if (!answer.isEmpty()) {
                questions.answer(officer, code, answer, now);
            }
        }
    }

    private static Map<String, List<Map<String, String>>> file() throws IOException {
        try (InputStream file = new ClassPathResource("demo/questions.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
    }
}
