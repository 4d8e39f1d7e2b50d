package org.ampli.inspection;

import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Why a file is not taken in: one sentence a reason, saying what to do instead. */
final class Declined {

    private Declined() {}

    static Refusal name() {
        return Refusal.invalid("inspection.refusal.name");
    }

    static Refusal virus() {
        return Refusal.invalid("inspection.refusal.virus");
    }

    /** The content is one thing and the name says another. */
    static Refusal mismatch(String claimed, String found) {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "inspection.refusal.mismatch", claimed, found);
    }

    /** A kind that is never taken: {@code archive}, {@code html}, {@code svg}, {@code program}, {@code macros}… */
    static Refusal kind(String reason) {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "inspection.refusal." + reason);
    }

    /** One file that two kinds of reader would each take for theirs. */
    static Refusal mixed() {
        return kind("mixed");
    }

    static Refusal encrypted() {
        return Refusal.invalid("inspection.refusal.encrypted");
    }

    static Refusal bomb() {
        return Refusal.invalid("inspection.refusal.bomb");
    }

    static Refusal broken() {
        return Refusal.invalid("inspection.refusal.broken");
    }

    static Refusal entryNames() {
        return Refusal.invalid("inspection.refusal.entryNames");
    }

    static Refusal pixels(long most) {
        return Refusal.invalid("inspection.refusal.pixels", most / 1_000_000);
    }
}
