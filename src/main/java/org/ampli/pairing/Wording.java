package org.ampli.pairing;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.ampli.matching.Clause;
import org.ampli.matching.Explanation;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;

/** Puts what is said of pairs into the reader's words: people by their names, Cités by their towns. */
record Wording(Page page, PairQuestion question) {

    String say(Clause clause) {
        return page.t(clause.key(), clause.arguments().stream().map(this::word).toArray());
    }

    /** All of them in one sentence, with its capital and its full stop. */
    String sentence(List<Clause> clauses) {
        return page.t(
                "pairing.why.met", capital(list(clauses.stream().map(this::say).toList())));
    }

    String sentence(Explanation.Unmet unmet) {
        String what = capital(say(unmet.what()));
        return unmet.with() == null
                ? page.t("pairing.why.unmet.nobody", what, say(unmet.otherwise()))
                : page.t("pairing.why.unmet", what, say(unmet.with()), say(unmet.otherwise()));
    }

    /** As in « Genève, Milano et Porto ». */
    String list(List<String> words) {
        return words.isEmpty()
                ? ""
                : ListFormat.getInstance(page.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(words);
    }

    private Object word(Object argument) {
        return switch (argument) {
            case PersonId person -> question.name(person);
            case CiteId cite -> question.town(cite);
            case Locale language -> language.getDisplayLanguage(page.locale());
            case List<?> several ->
                list(several.stream().map(one -> String.valueOf(word(one))).toList());
            default -> argument;
        };
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
