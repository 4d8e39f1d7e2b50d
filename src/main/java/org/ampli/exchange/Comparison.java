package org.ampli.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.jspecify.annotations.Nullable;

/** What a file says otherwise than a draft, before it is taken: nothing where it came out of that draft unchanged. */
final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> between(GridFile draft, GridFile file) {
        Comparison comparison = new Comparison();
        comparison.changed("", "title", draft.title(), file.title());
        comparison.changed("", "source", draft.source(), file.source());
        comparison.changed("", "notice", draft.notice(), file.notice());
        comparison.headings(draft, file);
        comparison.questions(draft, file);
        comparison.texts(
                byKey(draft.notes(), Remark::key),
                byKey(file.notes(), Remark::key),
                note -> note.title() + " " + note.text() + " " + Objects.requireNonNullElse(note.about(), List.of()));
        comparison.texts(
                byKey(draft.corrections(), Correction::key),
                byKey(file.corrections(), Correction::key),
                correction -> correction.printed() + " " + correction.text());
        comparison.withdrawn(byKey(draft.withdrawn(), Gone::code), byKey(file.withdrawn(), Gone::code));
        return comparison.differences;
    }

    private void changed(String code, String what, @Nullable Object before, @Nullable Object after) {
        Object old = Objects.requireNonNullElse(before, "");
        Object young = Objects.requireNonNullElse(after, "");
        if (!old.equals(young)) {
            differences.add(Difference.of(code, what, old, young));
        }
    }

    private void headings(GridFile draft, GridFile file) {
        Map<String, Heading> old = byKey(draft.headings(), Heading::code);
        Map<String, Heading> young = byKey(file.headings(), Heading::code);
        young.forEach((code, heading) -> {
            Heading before = old.get(code);
            if (before == null) {
                differences.add(Difference.of(code, "newHeading", "", heading.title()));
            } else {
                changed(code, "heading", before.title(), heading.title());
                changed(code, "label", before.label(), heading.label());
                changed(code, "below", codes(before), codes(heading));
            }
        });
        old.forEach((code, heading) -> {
            if (!young.containsKey(code)) {
                differences.add(Difference.of(code, "goneHeading", heading.title(), ""));
            }
        });
    }

    private static List<String> codes(Heading heading) {
        return heading.below().stream().map(Heading::code).toList();
    }

    private void questions(GridFile draft, GridFile file) {
        Map<String, Question> old = byKey(draft.questions(), question -> String.valueOf(question.id()));
        Map<String, String> places = places(draft);
        Map<String, String> now = places(file);
        Map<String, Question> left = new LinkedHashMap<>(old);
        for (Question question : file.questions()) {
            Question before = question.id() == null ? null : left.remove(question.id());
            if (before == null) {
                differences.add(Difference.of(question.code(), "new", "", question.text()));
            } else {
                question(before, question, places.get(before.code()), now.get(question.code()));
            }
        }
        left.values().forEach(gone -> differences.add(Difference.of(gone.code(), "gone", gone.text(), "")));
        List<String> order = file.questions().stream()
                .map(Question::id)
                .filter(id -> id != null && old.containsKey(id))
                .toList();
        List<String> kept = old.keySet().stream().filter(order::contains).toList();
        if (!order.equals(kept)) {
            differences.add(Difference.of("", "order", "", ""));
        }
    }

    private void question(Question before, Question now, @Nullable String place, @Nullable String to) {
        changed(now.code(), "code", before.code(), now.code());
        changed(now.code(), "criterion", place, to);
        changed(now.code(), "label", before.label(), now.label());
        changed(now.code(), "text", before.text(), now.text());
        changed(now.code(), "details", before.details(), now.details());
        changed(now.code(), "level", before.level(), now.level());
        changed(now.code(), "presumed", before.presumed(), now.presumed());
        changed(now.code(), "gap", before.yesIsGap(), now.yesIsGap());
        changed(now.code(), "coming", before.coming(), now.coming());
        changed(now.code(), "from", before.sources(), now.sources());
        changed(now.code(), "reason", before.reason(), now.reason());
    }

    /** By code, the criterion under which an indicator stands. */
    private static Map<String, String> places(GridFile file) {
        Map<String, String> places = new HashMap<>();
        file.headings()
                .forEach(heading ->
                        heading.questions().forEach(question -> places.put(question.code(), heading.code())));
        return places;
    }

    private <T> void texts(Map<String, T> old, Map<String, T> young, Function<T, String> text) {
        young.forEach((key, one) -> {
            T before = old.get(key);
            changed(key, "note", before == null ? "" : text.apply(before), text.apply(one));
        });
        old.forEach((key, one) -> {
            if (!young.containsKey(key)) {
                changed(key, "note", text.apply(one), "");
            }
        });
    }

    private void withdrawn(Map<String, Gone> old, Map<String, Gone> young) {
        young.forEach((code, gone) -> {
            Gone before = old.get(code);
            changed(code, "withdrawn", before == null ? "" : before.reason(), gone.reason());
        });
        old.forEach((code, gone) -> {
            if (!young.containsKey(code)) {
                changed(code, "withdrawn", gone.reason(), "");
            }
        });
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }
}
