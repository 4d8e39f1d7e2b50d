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
            .thenComparing(Notice::kind)
            .thenComparing(Notice::day)
            .thenComparing(Notice::sentence);

    private final MessageSource messages;
    private final LaunchLetter letter;
    private final Audience audience;
    private final Site site;

    Wording(MessageSource messages, LaunchLetter letter, Audience audience, Site site) {
        this.messages = messages;
        this.letter = letter;
        this.audience = audience;
        this.site = site;
    }

    /** Empty when nothing of it is worth a message any more. */
    Optional<Message> of(List<Notice> told, PersonId reader, Locale language) {
        List<String> titles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Notice notice : worthTelling(told)) {
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
        Optional<Audience.Correspondent> answered = answered(told, reader);
        answered.ifPresent(one -> lines.add(text(language, "notification.reply", one.name())));
        lines.add(text(language, "notification.choose"));
        lines.add(site.link("/account/messages"));
        return Optional.of(new Message(
                text(language, "notification.subject", titles.getFirst(), titles.size() - 1),
                lines,
                answered.map(Audience.Correspondent::email).orElse(null)));
    }

    /** In their order; a letter says who reads whom. */
    private static List<Notice> worthTelling(List<Notice> told) {
        boolean letter = told.stream().anyMatch(notice -> notice.kind().letter());
        return told.stream()
                .filter(notice -> !letter || notice.kind() != Kind.READERS_CHANGED)
                .sorted(ORDER)
                .toList();
    }

    /** The one person whose words are told, or who answers this reader. */
    private Optional<Audience.Correspondent> answered(List<Notice> told, PersonId reader) {
        List<String> authors = told.stream()
                .map(Notice::replyTo)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return authors.size() == 1 ? audience.withEmail(authors.getFirst()) : audience.answering(reader);
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
