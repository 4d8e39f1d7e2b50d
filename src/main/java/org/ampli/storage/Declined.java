package org.ampli.storage;

import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Why a file is not taken in: one sentence a reason, saying what to do instead. */
final class Declined {

    private Declined() {}

    static Refusal empty() {
        return Refusal.invalid("storage.refusal.empty");
    }

    static Refusal tooLarge(StorageLimits limits) {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "storage.refusal.tooLarge", limits.megabytes());
    }

    static Refusal name() {
        return Refusal.invalid("storage.refusal.name");
    }

    static Refusal virus() {
        return Refusal.invalid("storage.refusal.virus");
    }

    /** The content is one thing and the name says another. */
    static Refusal mismatch(String claimed, String found) {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "storage.refusal.mismatch", claimed, found);
    }

    /** A kind that is never taken: {@code archive}, {@code html}, {@code svg}, {@code program}, {@code macros}… */
    static Refusal kind(String reason) {
        return Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "storage.refusal." + reason);
    }

    /** One file that two kinds of reader would each take for theirs. */
    static Refusal mixed() {
        return kind("mixed");
    }

    static Refusal encrypted() {
        return Refusal.invalid("storage.refusal.encrypted");
    }

    static Refusal bomb() {
        return Refusal.invalid("storage.refusal.bomb");
    }

    static Refusal broken() {
        return Refusal.invalid("storage.refusal.broken");
    }

    static Refusal entryNames() {
        return Refusal.invalid("storage.refusal.entryNames");
    }

    static Refusal pixels(StorageLimits limits) {
        return Refusal.invalid("storage.refusal.pixels", limits.pixels() / 1_000_000);
    }

    static Refusal away() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "storage.refusal.away");
    }

    static Refusal full() {
        return Refusal.of(HttpStatus.INSUFFICIENT_STORAGE, "storage.refusal.full");
    }
}
