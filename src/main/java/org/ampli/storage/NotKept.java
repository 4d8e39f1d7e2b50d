package org.ampli.storage;

import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Why a file cannot be kept, whatever is in it. */
final class NotKept {

    private NotKept() {}

    static Refusal empty() {
        return Refusal.invalid("storage.refusal.empty");
    }

    static Refusal tooLarge(StorageLimits limits) {
        return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "storage.refusal.tooLarge", limits.megabytes());
    }

    static Refusal away() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "storage.refusal.away");
    }

    static Refusal full() {
        return Refusal.of(HttpStatus.INSUFFICIENT_STORAGE, "storage.refusal.full");
    }
}
