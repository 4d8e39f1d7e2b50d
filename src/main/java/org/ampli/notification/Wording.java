package org.ampli.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ampli.mail.Site;
import org.ampli.network.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what somebody is told into words: a letter first, then what is due soonest. */
@Component
class Wording {

    private static final Comparator<Notice> ORDER = Comparator.comparing(
                    (Notice notice) -> !notice.kind().letter())
            .thenComparing(Notice::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Notice::day)
            .thenComparing(Notice::sentence);

    private final MessageSource messages;
    private final LaunchLetter letter;
    private final Site site;

    Wording(MessageSource messages, LaunchLetter letter, Site site) {
        this.messages = messages;
        this.letter = letter;
        this.site = site;
    }

    /** Empty when nothing of it is worth a message any more. */
    Optional<Message> of(List<Notice> told, PersonId reader, Locale language) {
        List<String> titles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Notice notice : told.stream().sorted(ORDER).toList()) {
            List<String> words = notice.kind().letter()
                    ? letter.lines(notice, reader, language)
                    : List.of(notice.sentence(), site.link(notice.path()));
            if (!words.isEmpty()) {
                titles.add(text(language, "notification.title." + notice.kind()));
                lines.addAll(words);
                lines.add("");
            }
        }
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        lines.add(text(language, "notification.choose"));
        lines.add(site.link("/account/messages"));
        return Optional.of(new Message(
                text(language, "notification.subject", titles.getFirst(), titles.size() - 1), lines, replyTo(told)));
    }

    private static @org.jspecify.annotations.Nullable String replyTo(List<Notice> told) {
        List<String> authors = told.stream()
                .map(Notice::replyTo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return authors.size() == 1 ? authors.getFirst() : null;
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
