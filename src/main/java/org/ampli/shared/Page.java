package org.ampli.shared;

import gg.jte.support.LocalizationSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a page knows besides its own content: the reader's language, who reads, and the token of its forms.
 *
 * <p>Every template gets one as {@code page}. Dates are shown in the network's time zone, Europe/Paris.
 *
 * @param path the path of the request, without the query
 * @param query the query of the request, or null
 * @param csrf the token that each form carries as {@code _csrf}, empty where no form may be posted
 * @param assets turns {@code /css/ampli.css} into its address with the fingerprint of its content
 */
public record Page(
        Locale locale,
        MessageSource messages,
        Optional<Viewer> viewer,
        String path,
        @Nullable String query,
        String csrf,
        UnaryOperator<String> assets)
        implements LocalizationSupport {

    /** The network's time zone: deadlines end with its day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Override
    public String lookup(String key) {
        return messages.getMessage(key, null, locale);
    }

    /** The text of {@code key} with its arguments, as plain text: the template escapes it. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Whether the bundles hold {@code key} in this language. */
    public boolean has(String key) {
        return messages.getMessage(key, null, "", locale) instanceof String text && !text.isEmpty();
    }

    public String asset(String path) {
        return assets.apply(path);
    }

    /** As in « 22 février 2027 »; French writes the first day of a month « 1er ». */
    public String day(LocalDate date) {
        return day(date, locale);
    }

    /** A day as a reader's language writes it, outside a page. */
    public static String day(LocalDate date, Locale language) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
        return language.getLanguage().equals("fr") && date.getDayOfMonth() == 1 ? day.replaceFirst("^1 ", "1er ") : day;
    }

    public String day(Instant instant) {
        return day(instant.atZone(ZONE).toLocalDate());
    }

    /** Hour and minutes, as in 14:32. */
    public String time(Instant instant) {
        return clock(instant, locale);
    }

    /** Hour and minutes in the network's time zone, outside a page. */
    public static String clock(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern("HH:mm", language).format(instant.atZone(ZONE));
    }

    /** Day, hour and minutes, as in « 22 février 2027, 14:32 ». */
    public String moment(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /**
     * A text as far as there is place for it, with « … » where more follows; half a character is never shown.
     *
     * @param longest in UTF-16 units, the sign included
     */
    public static String excerpt(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
