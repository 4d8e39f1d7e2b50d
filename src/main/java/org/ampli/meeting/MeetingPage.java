package org.ampli.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one meeting.
 *
 * @param writes whether the reader is of those who meet; the network office only reads
 */
record MeetingPage(
        Facts facts,
        List<Agenda.Point> points,
        List<AgendaPoint> offered,
        Around around,
        boolean writes,
        Instant now,
        Typed typed) {

    /** What is written about it. */
    record Facts(
            GroupMeeting meeting,
            String calledBy,
            @Nullable String cancelledBy,
            String cancelReason,
            Minutes minutes,
            boolean presenceNoted) {}

    record Minutes(String text, @Nullable String by) {}

    /** Who is or was there, and how often it moved. */
    record Around(List<Person> people, List<Move> moves) {}

    record Person(UUID id, String name, boolean present) {}

    record Move(Instant wasAt, String reason, String movedBy) {}

    /** What was typed in one of the forms and is wrong, by field; the form of a move as a whole. */
    record Typed(@Nullable MeetingForm form, Map<String, String> values, Map<String, String> errors) {

        static final Typed NOTHING = new Typed(null, Map.of(), Map.of());

        static Typed move(MeetingForm form, Map<String, String> errors) {
            return new Typed(form, Map.of(), errors);
        }

        static Typed of(String field, String value, String error) {
            return new Typed(null, Map.of(field, value), Map.of(field, error));
        }
    }

    boolean begun() {
        return facts.meeting().begun(now);
    }

    boolean open() {
        return !facts.meeting().cancelled();
    }

    MeetingForm form() {
        return typed.form() == null ? MeetingForm.of(facts.meeting()) : typed.form();
    }

    /** What was typed in a field, else what is written there. */
    String value(String field, String written) {
        return typed.values().getOrDefault(field, written);
    }

    @Nullable
    String wrong(String field) {
        return typed.errors().get(field);
    }

    /** Somebody wrote here meanwhile: theirs is shown beside what was typed. */
    boolean clash(String field) {
        return "meeting.refusal.written".equals(wrong(field));
    }

    String address() {
        return "/technical-group/meetings/" + facts.meeting().id().value();
    }
}
