package org.ampli.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a Cité answers to one indicator (C43, C44).
 *
 * @param yes yes, no, or null while not answered
 * @param argument plain text with paragraphs, {@value #LONGEST} characters at most
 * @param details one text for each detail that the grid asks for, in its order
 * @param lookAgain the team wants to look at it again
 */
record AnswerContent(@Nullable Boolean yes, String argument, List<String> details, boolean lookAgain) {

    static final int LONGEST = 10_000;
    static final int LONGEST_DETAIL = 500;
    static final AnswerContent NONE = new AnswerContent(null, "", List.of(), false);

    AnswerContent {
        details = List.copyOf(details);
    }

    /** The content that a writer gave, with line ends made even and as many details as the indicator asks. */
    static AnswerContent of(
            @Nullable Boolean yes, String argument, List<String> details, boolean lookAgain, int asked) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            kept.add(i < details.size() ? even(details.get(i)) : "");
        }
        return new AnswerContent(yes, even(argument), kept, lookAgain);
    }

    /** Refuses what is too long, in words that say by how much. */
    void check() {
        int length = argument.codePointCount(0, argument.length());
        if (length > LONGEST) {
            throw Refusal.invalid("assessment.refusal.argumentTooLong", LONGEST, length - LONGEST);
        }
        if (details.stream().anyMatch(detail -> detail.length() > LONGEST_DETAIL)) {
            throw Refusal.invalid("assessment.refusal.detailTooLong", LONGEST_DETAIL);
        }
    }

    /**
     * What both writers wanted, when they did not want the same field: each field that only one of them changed is
     * taken from that one. Empty when both changed the same field differently.
     */
    Optional<AnswerContent> mergedWith(AnswerContent theirs, AnswerContent base) {
        if (clash(yes, theirs.yes, base.yes)
                || clash(argument, theirs.argument, base.argument)
                || clash(details, theirs.details, base.details)
                || clash(lookAgain, theirs.lookAgain, base.lookAgain)) {
            return Optional.empty();
        }
        return Optional.of(new AnswerContent(
                changed(yes, base.yes) ? yes : theirs.yes,
                changed(argument, base.argument) ? argument : theirs.argument,
                changed(details, base.details) ? details : theirs.details,
                changed(lookAgain, base.lookAgain) ? lookAgain : theirs.lookAgain));
    }

    /** SHA-256 of the whole content, in hexadecimal. */
    String fingerprint() {
        try {
            byte[] all = (yes + "\0" + argument + "\0" + String.join("\0", details) + "\0" + lookAgain)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean changed(@Nullable Object now, @Nullable Object before) {
        return !Objects.equals(now, before);
    }

    private static boolean clash(@Nullable Object mine, @Nullable Object theirs, @Nullable Object base) {
        return changed(mine, base) && changed(theirs, base) && changed(mine, theirs);
    }

    private static String even(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
