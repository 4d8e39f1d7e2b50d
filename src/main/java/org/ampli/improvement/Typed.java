package org.ampli.improvement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what was typed, as it is kept. */
public final class Typed {

    private Typed() {}

    /** Several lines, with even line ends and nothing around them. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** One line. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /** A day of this century. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(line(typed)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** The arguments of a refusal, with its days as the reader's language writes them. */
    public static Object[] shown(Page page, Refusal refusal) {
        return Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof LocalDate day ? page.day(day) : argument)
                .toArray();
    }

    /** Refuses a text that is missing or too long, beside its field. */
    public static String within(WrongFields.Found wrong, String field, String text, boolean needed, int longest) {
        if (needed && text.isEmpty()) {
            wrong.in(field, "improvement.refusal." + field + ".missing");
        }
        if (text.length() > longest) {
            wrong.in(field, "improvement.refusal.tooLong", longest);
        }
        return text;
    }
}
