package org.ampli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ampli.assessment.FillingExample;
import org.ampli.campaign.Campaign;
import org.ampli.evidence.EvidenceForm;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.shared.Page;
import org.ampli.synthesis.Heading;
import org.ampli.synthesis.SynthesisExample;
import org.ampli.synthesis.SynthesisId;
import org.ampli.tally.TallyExample;
import org.ampli.visa.SendingGrid;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The last year of the demo from the first answer to the release: six Cités, each gesture on its day. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
class DemoLastYear {

    private static final List<String> TEAM = List.of("referent", "accueil", "documentation", "conseil", "manager");

    private final FillingExample filling;
    private final SendingGrid sending;
    private final DemoHearing hearing;
    private final Conclusion conclusion;
    private final People people;

    DemoLastYear(
            FillingExample filling, SendingGrid sending, DemoHearing hearing, Conclusion conclusion, People people) {
        this.filling = filling;
        this.sending = sending;
        this.hearing = hearing;
        this.conclusion = conclusion;
        this.people = people;
    }

    /** What is counted and concluded of a year. */
    @Component
    @ConditionalOnBooleanProperty("ampli.demo")
    record Conclusion(TallyExample tallies, SynthesisExample syntheses) {}

    /** Plays the year that is open. */
    void play(Campaign campaign, LocalDate launch) {
        DemoFile file = DemoFile.named("last-year.yaml");
        Map<String, Object> cites = file.part("cites").values();
        cites.keySet().forEach(slug -> play(file, slug, launch));
        at(launch.plusDays(89), () -> {
            SynthesisId network = new SynthesisId(campaign.id().value());
            List<Member> two = List.of(member("referent@geneve"), member("manager@porto"));
            conclusion.tallies().count(two.getFirst(), campaign);
            file.parts("network").forEach(line -> write(two.getFirst(), network, line));
            conclusion.syntheses().agree(two, network);
        });
        at(launch.plusDays(91), () -> conclusion.syntheses().release(member("manager@genova"), campaign));
    }

    private void play(DemoFile file, String slug, LocalDate launch) {
        DemoFile cite = file.part("cites").part(slug);
        List<Integer> takes = cite.texts("takes").stream().map(Integer::valueOf).toList();
        List<DemoFile> remarks = takes.stream().map(file.parts("remarks")::get).toList();
        at(launch.plusDays(30), () -> filling.fill(slug, answers(file, cite), evidence(file, launch)));
        at(launch.plusDays(38), () -> sending.send(member("manager@" + slug), Locale.FRENCH));
        hearing.hear(slug, remarks, file.text("introduction"), launch);
        at(launch.plusDays(86), () -> {
            List<Member> readers = hearing.readers(slug);
            SynthesisId synthesis = new SynthesisId(hearing.reading(slug).value());
            List<DemoFile> lines = new ArrayList<>(file.parts("everyone"));
            takes.stream().map(file.parts("lines")::get).forEach(lines::add);
            lines.forEach(line -> write(readers.getFirst(), synthesis, line));
            conclusion.syntheses().agree(readers, synthesis);
        });
    }

    private static List<FillingExample.Short> answers(DemoFile file, DemoFile cite) {
        List<String> no = cite.texts("said_no");
        List<FillingExample.Short> answers = new ArrayList<>();
        for (List<String> line : file.rows("answers")) {
            String code = line.getFirst();
            boolean yes = !no.contains(code);
            answers.add(new FillingExample.Short(
                    TEAM.get(answers.size() % TEAM.size()),
                    code,
                    yes,
                    line.get(yes ? 1 : 2),
                    file.part("details").texts(code)));
        }
        return answers;
    }

    private static List<EvidenceForm> evidence(DemoFile file, LocalDate launch) {
        return file.parts("evidence").stream()
                .map(piece -> new EvidenceForm(
                        "description",
                        piece.text("title"),
                        launch.minusMonths(piece.number("months_before")).toString(),
                        piece.text("keeper"),
                        piece.text("text"),
                        ""))
                .toList();
    }

    private void write(Member writer, SynthesisId synthesis, DemoFile line) {
        conclusion
                .syntheses()
                .write(
                        writer,
                        synthesis,
                        line.text("part"),
                        Heading.valueOf(line.text("heading")),
                        line.texts("codes"),
                        line.text("text"));
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }

    /** Ten in the morning of a day. */
    static void at(LocalDate day, Runnable gestures) {
        Instant then = day.atTime(10, 0).atZone(Page.ZONE).toInstant();
        DemoClock.at(then, gestures);
    }
}
