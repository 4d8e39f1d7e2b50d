package org.ampli.grid;

import java.util.List;
import org.ampli.shared.Refusal;

/**
 * What a draft asks in one place, as it was typed.
 *
 * @param criterion the code of the criterion under which it stands
 * @param levelPresumed nobody has decided its level yet
 * @param details what the argument must say besides yes or no, by name
 * @param coming to be read already, not yet to be answered
 * @param slip the words change and the question does not: a slip of the edition before is corrected
 * @param reason why, for those who will read the difference; may be empty
 */
public record IndicatorContent(
        String criterion,
        String text,
        Level level,
        boolean levelPresumed,
        boolean yesIsGap,
        List<String> details,
        boolean coming,
        boolean slip,
        String reason) {

    public static final int LONGEST_TEXT = 600;
    public static final int LONGEST_DETAIL = 120;
    public static final int MOST_DETAILS = 20;
    public static final int LONGEST_REASON = 1000;

    /** The same on clean lines; refuses a question that is missing or too long. */
    IndicatorContent checked() {
        List<String> names = details.stream()
                .map(IndicatorContent::oneLine)
                .filter(detail -> !detail.isEmpty())
                .toList();
        IndicatorContent clean = new IndicatorContent(
                criterion,
                oneLine(text),
                level,
                levelPresumed,
                yesIsGap,
                names,
                coming,
                slip,
                reason.replace("\r\n", "\n").strip());
        clean.check();
        return clean;
    }

    private void check() {
        if (text.isEmpty()) {
            throw Refusal.invalid("grid.refusal.text.missing");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.invalid("grid.refusal.text.tooLong", LONGEST_TEXT);
        }
        if (details.size() > MOST_DETAILS || details.stream().anyMatch(detail -> detail.length() > LONGEST_DETAIL)) {
            throw Refusal.invalid("grid.refusal.details", MOST_DETAILS, LONGEST_DETAIL);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("grid.refusal.reason.tooLong", LONGEST_REASON);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
