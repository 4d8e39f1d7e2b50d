package org.ampli.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.Deadline;
import org.ampli.draft.DraftText;
import org.ampli.grid.GridEditionId;
import org.ampli.network.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one reader asks a Cité about one answer of its grid.
 *
 * @param about the indicator
 * @param number from 1 for each reader and indicator
 * @param text as its author writes it
 * @param sent null while it is not
 * @param withdrawnAt when its author took it back, or null
 * @param answer null while the Cité has sent none
 */
record Question(
        QuestionId id,
        About about,
        Author author,
        int number,
        DraftText text,
        @Nullable Sent sent,
        @Nullable Instant withdrawnAt,
        @Nullable Answer answer) {

    /** How many signs it may have, and how many its answer. */
    static final int LONGEST = 2000;

    static final int LONGEST_ANSWER = 4000;

    /** How many one reader may ask about one answer. */
    static final int MOST = 20;

    /** How many days a Cité has to answer. */
    static final int DAYS = 7;

    /** @param edition the one that the Cité filled in that year */
    record About(String code, GridEditionId edition, int year) {}

    record Author(PersonId person, String name) {}

    /** @param by the last day on which an answer is in time, in Europe/Paris */
    record Sent(String body, Instant at, LocalDate by) {}

    record Answer(String body, Instant at, List<Shown> evidence) {}

    /**
     * A piece of evidence as it was when the answer was sent.
     *
     * @param item its id in the library of the Cité
     * @param version of its file, 0 when it is none
     */
    record Shown(String item, String title, String description, String link, int version, String type, String sha256) {

        /** Whether a browser can show it by itself. */
        boolean previewed() {
            return type.startsWith("image/") || type.startsWith("text/plain") || type.equals("application/pdf");
        }
    }

    String code() {
        return about.code();
    }

    boolean waits() {
        return sent != null && withdrawnAt == null && answer == null;
    }

    /** Whether its answer came after the day for it. */
    boolean late() {
        return sent != null && answer != null && Deadline.passed(sent.by(), answer.at());
    }

    boolean late(Instant now) {
        return sent != null && waits() && Deadline.passed(sent.by(), now);
    }

    /** Where it stands, as the bundles name it. */
    String state(Instant now) {
        if (sent == null) {
            return "draft";
        }
        if (withdrawnAt != null) {
            return "withdrawn";
        }
        return answer != null ? late() ? "late" : "answered" : late(now) ? "over" : "waits";
    }
}
