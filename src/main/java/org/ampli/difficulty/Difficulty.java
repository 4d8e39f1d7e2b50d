package org.ampli.difficulty;

import java.time.Instant;
import java.util.UUID;
import org.ampli.difficulty.DifficultySaid.Kind;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;

/**
 * What a Cité is stuck on: open from the moment it is reported until somebody closes it with a note, and again when
 * somebody reopens it.
 */
record Difficulty(DifficultyId id, CiteId cite, boolean closed) {

    static final int LONGEST = 4000;

    /** What somebody of the Cité, or one of its readers, says of it now. */
    Word say(Member member, UUID word, Kind kind, String typed, Instant now) {
        if (closed && kind != Kind.REOPENING) {
            throw Refusal.conflict("difficulty.refusal.closed");
        }
        if (!closed && kind == Kind.REOPENING) {
            throw Refusal.conflict("difficulty.refusal.open");
        }
        return new Word(word, kind, side(member), text(typed), now, member.person());
    }

    private Side side(Member member) {
        return cite.equals(member.cite()) ? Side.CITE : Side.READER;
    }

    /** What was typed, as it is kept; refused when there is nothing, or too much. */
    static String text(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw Refusal.invalid("difficulty.refusal.nothing");
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("difficulty.refusal.tooLong", LONGEST);
        }
        return text;
    }
}
