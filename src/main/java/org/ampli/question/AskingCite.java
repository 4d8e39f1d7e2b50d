package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reader writes questions, sends one or several in one gesture, and takes one back while it waits. */
@Component
class AskingCite {

    private final AskedReadings readings;
    private final GridEditions editions;
    private final DraftTexts drafts;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AskingCite(
            AskedReadings readings,
            GridEditions editions,
            DraftTexts drafts,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.editions = editions;
        this.drafts = drafts;
        this.database = database;
        this.events = events;
    }

    /** Which question: about which answer, and the reader's how manieth about it. */
    record Which(AssessmentId assessment, String code, int number) {}

    /** @param seen the version of its text that the reader read again before sending it */
    record Chosen(QuestionId id, long seen) {

        static Chosen of(String value) {
            try {
                String[] sides = value.split("\\.", 2);
                return new Chosen(new QuestionId(UUID.fromString(sides[0])), Long.parseLong(sides[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
                throw Refusal.invalid("shared.refusal.malformed");
            }
        }
    }

    @Transactional
    DraftOutcome save(Member member, Which which, DraftForm form, Instant now) {
        AskedReading reading = readings.held(member, which.assessment());
        reading.refuseAsking(now);
        return write(member, reading, which, form, now);
    }

    /** Saves what is typed and sends it, alone; what clashes is not sent. */
    @Transactional
    DraftOutcome send(Member member, Which which, DraftForm form, Instant now) {
        AskedReading reading = readings.held(member, which.assessment());
        reading.refuseAsking(now);
        DraftOutcome outcome = write(member, reading, which, form, now);
        if (outcome instanceof DraftOutcome.Saved saved) {
            if (saved.text().blank()) {
                throw Refusal.invalid("question.refusal.blank");
            }
            QuestionId id = id(member, reading, which);
            send(member, reading, List.of(new Chosen(id, saved.text().version())), now);
        }
        return outcome;
    }

    /** Sends several as they were read again, together. */
    @Transactional
    void send(Member member, AssessmentId assessment, List<Chosen> chosen, Instant now) {
        AskedReading reading = readings.held(member, assessment);
        reading.refuseAsking(now);
        if (chosen.isEmpty()) {
            throw Refusal.invalid("question.refusal.none");
        }
        send(member, reading, chosen, now);
    }

    private DraftOutcome write(Member member, AskedReading reading, Which which, DraftForm form, Instant now) {
        Indicator indicator = indicator(reading, which);
        QuestionId id = id(member, reading, which);
        if (which.number() < 1
                || which.number() > Question.MOST
                || which.number() > 1 + sent(member, reading, indicator)) {
            throw Refusal.notFound();
        }
        drafts.begin(id.draft(), Question.LONGEST);
        database.sql("""
                        insert into question (id, assessment_id, indicator_id, person_id, place, number, begun_at)
                        values (:id, :assessment, :indicator, :reader, :place, :number, :now) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("assessment", reading.assessment().value())
                .param("indicator", indicator.id().value())
                .param("reader", member.person().value())
                .param("place", reading.place().name())
                .param("number", which.number())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        boolean sent = database.sql("select letter_id is not null from question where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (sent) {
            throw Refusal.conflict("question.refusal.sent", which.code());
        }
        return drafts.save(member, id.draft(), form, null);
    }

    /** How many the reader has sent about one answer: the next one has the next number. */
    private int sent(Member member, AskedReading reading, Indicator indicator) {
        return database.sql("""
                        select count(*) from question
                         where assessment_id = :assessment and person_id = :reader and indicator_id = :indicator
                           and letter_id is not null
                        """)
                .param("assessment", reading.assessment().value())
                .param("reader", member.person().value())
                .param("indicator", indicator.id().value())
                .query(Integer.class)
                .single();
    }

    private void send(Member member, AskedReading reading, List<Chosen> chosen, Instant now) {
        UUID letter = UUID.randomUUID();
        LocalDate answerBy = now.atZone(Page.ZONE).toLocalDate().plusDays(Question.DAYS);
        database.sql("""
                        insert into question_letter (id, assessment_id, person_id, sent_at, answer_by)
                        values (:id, :assessment, :reader, :now, :by)
                        """)
                .param("id", letter)
                .param("assessment", reading.assessment().value())
                .param("reader", member.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", answerBy)
                .update();
        int sent = database.sql("""
                        update question q set letter_id = :letter, body = d.body
                          from draft d, unnest(:ids::uuid[], :seen::bigint[]) as chosen (id, version)
                         where q.id = chosen.id and d.id = q.id and d.version = chosen.version and d.body !~ '^\\s*$'
                           and q.assessment_id = :assessment and q.person_id = :reader and q.letter_id is null
                        """)
                .param("letter", letter)
                .param("ids", chosen.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("seen", chosen.stream().map(Chosen::seen).toArray(Long[]::new))
                .param("assessment", reading.assessment().value())
                .param("reader", member.person().value())
                .update();
        if (sent < chosen.size()) {
            throw Refusal.conflict("question.refusal.changed");
        }
        events.publishEvent(new QuestionsSent(
                reading.assessment(),
                letter,
                reading.cite(),
                reading.campaign(),
                member.person(),
                sent,
                answerBy,
                now));
    }

    private QuestionId id(Member member, AskedReading reading, Which which) {
        return QuestionId.of(
                reading.assessment(), member.person(), indicator(reading, which).id(), which.number());
    }

    private Indicator indicator(AskedReading reading, Which which) {
        return editions.edition(reading.edition(), Locale.FRENCH)
                .indicator(which.code())
                .orElseThrow(Refusal::notFound);
    }
}
