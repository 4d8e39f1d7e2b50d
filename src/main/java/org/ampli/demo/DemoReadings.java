package org.ampli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ampli.assessment.AssessmentId;
import org.ampli.campaign.Campaigns;
import org.ampli.feedback.FeedbackExample;
import org.ampli.feedback.ReplyKind;
import org.ampli.joint.JointExample;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.pairing.ReaderPair;
import org.ampli.pairing.ReaderPairs;
import org.ampli.review.Facet;
import org.ampli.review.ReadingExample;
import org.ampli.shared.Page;
import org.jspecify.annotations.Nullable;
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

/**
 * Grids that are being read: one under seal, one whose readers look for a common word, one that answers its feedback.
 */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(25)
class DemoReadings implements ApplicationRunner {

    private final ReadingExample readings;
    private final JointExample joint;
    private final FeedbackExample feedbacks;
    private final Readers readers;
    private final Clock clock;

    DemoReadings(ReadingExample readings, JointExample joint, FeedbackExample feedbacks, Readers readers, Clock clock) {
        this.readings = readings;
        this.joint = joint;
        this.feedbacks = feedbacks;
        this.readers = readers;
        this.clock = clock;
    }

    /** Who reads whom in the year that runs. */
    @Component
    @ConditionalOnBooleanProperty("ampli.demo")
    record Readers(Campaigns campaigns, ReaderPairs pairs, People people) {

        Member member(String address) {
            return people.withEmail(address + ".example")
                    .flatMap(people::member)
                    .orElseThrow();
        }

        /** Both readers of a Cité, the lead first. */
        List<Member> of(String slug) {
            return campaigns
                    .open()
                    .flatMap(campaign ->
                            pairs.of(campaign.id(), member("referent@" + slug).ownCite()))
                    .map(ReaderPair::readers)
                    .orElse(List.of())
                    .stream()
                    .map(reader -> people.member(reader.person()).orElseThrow())
                    .toList();
        }
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        List<Member> untouched = readers.of("orne");
        if (untouched.isEmpty() || !readings.untouched(untouched.getFirst(), "orne")) {
            return;
        }
        Map<String, Object> file = file();
        List<Map<String, Object>> remarks = list(file.get("remarks"));
        sealed("pays-gardois", remarks);
        inCommon("seine-et-marne", remarks);
        answered("orne", remarks, text(file.get("introduction")));
    }

    /** The lead is done, the second is half way. */
    private void sealed(String slug, List<Map<String, Object>> remarks) {
        List<Member> both = readers.of(slug);
        read(both.getFirst(), slug, "lead", remarks);
        readings.done(both.getFirst(), id(both.getFirst(), slug));
        read(both.getLast(), slug, "second", remarks.subList(0, remarks.size() / 2));
    }

    /** Both are done, and agree on half of what they say. */
    private void inCommon(String slug, List<Map<String, Object>> remarks) {
        unseal(slug, remarks);
        List<Member> both = readers.of(slug);
        AssessmentId id = id(both.getFirst(), slug);
        joint.meet(both.getFirst(), id, LocalDate.now(clock.withZone(Page.ZONE)).plusDays(6), "En visioconférence");
        say(both, id, remarks.subList(0, remarks.size() / 2));
    }

    /** The feedback is sent, and the Cité answers it. */
    private void answered(String slug, List<Map<String, Object>> remarks, String introduction) {
        unseal(slug, remarks);
        List<Member> both = readers.of(slug);
        AssessmentId id = id(both.getFirst(), slug);
        say(both, id, remarks);
        Instant now = clock.instant();
        feedbacks.introduce(both.getFirst(), id, introduction, now);
        feedbacks.agree(both, id, now);
        Member officer = readers.member("referent@" + slug);
        remarks.subList(0, remarks.size() - 3).forEach(remark -> {
            Map<String, Object> reply = map(remark.get("reply"));
            feedbacks.reply(
                    officer,
                    id,
                    text(remark.get("code")),
                    ReplyKind.valueOf(text(reply.get("kind"))),
                    text(reply.get("text")),
                    now);
        });
    }

    private void unseal(String slug, List<Map<String, Object>> remarks) {
        List<Member> both = readers.of(slug);
        read(both.getFirst(), slug, "lead", remarks);
        read(both.getLast(), slug, "second", remarks);
        both.forEach(reader -> readings.done(reader, id(reader, slug)));
    }

    private void read(Member reader, String slug, String place, List<Map<String, Object>> remarks) {
        AssessmentId id = id(reader, slug);
        remarks.forEach(remark -> readings.read(reader, id, text(remark.get("code")), facets(map(remark.get(place)))));
    }

    /** Both agree to each common word, and to saying nothing where they found none. */
    private void say(List<Member> both, AssessmentId id, List<Map<String, Object>> remarks) {
        for (Map<String, Object> remark : remarks) {
            String code = text(remark.get("code"));
            Map<Facet, String> common = facets(map(remark.get("common")));
            common.forEach((facet, text) -> joint.write(both.getFirst(), id, code, facet, text));
            Set<Facet> spoken = EnumSet.copyOf(common.keySet());
            spoken.addAll(facets(map(remark.get("lead"))).keySet());
            spoken.addAll(facets(map(remark.get("second"))).keySet());
            spoken.forEach(facet -> joint.agree(both, id, code, facet));
        }
    }

    private AssessmentId id(Member reader, String slug) {
        return readings.of(reader, slug).orElseThrow();
    }

    private static Map<Facet, String> facets(Map<String, Object> said) {
        Map<Facet, String> facets = new LinkedHashMap<>();
        said.forEach((facet, text) -> facets.put(Facet.valueOf(facet), text(text)));
        return facets;
    }

    private static Map<String, Object> file() throws IOException {
        try (InputStream file = new ClassPathResource("demo/readings.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString().strip();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
