package org.ampli.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.jspecify.annotations.Nullable;

/** The official file with its texts in another language; what nobody has translated is left empty, never in French. */
final class Translated {

    private final Map<String, String> texts = new HashMap<>();

    private Translated(List<Translations.Line> lines) {
        lines.forEach(line -> texts.put(line.code() + " " + line.field() + " " + line.position(), line.translation()));
    }

    static GridFile of(GridFile official, Locale language, List<Translations.Line> lines) {
        Translated in = new Translated(lines);
        return new GridFile(
                official.edition(),
                language.getLanguage(),
                "to-be-reviewed",
                in.text("", "TITLE", 0),
                in.text("", "SOURCE", 0),
                IntStream.range(0, official.notice().size())
                        .mapToObj(place -> in.text("", "NOTICE", place))
                        .toList(),
                official.axes().stream().map(in::heading).toList(),
                official.notes().stream().map(in::note).toList(),
                official.corrections().stream().map(in::correction).toList(),
                null);
    }

    private Heading heading(Heading heading) {
        return new Heading(
                heading.code(),
                null,
                text(heading.code(), "TITLE", 0),
                below(heading.sections()),
                below(heading.criteria()),
                heading.questions().stream().map(this::question).toList(),
                null);
    }

    private @Nullable List<Heading> below(@Nullable List<Heading> headings) {
        return headings == null ? null : headings.stream().map(this::heading).toList();
    }

    private Question question(Question question) {
        return new Question(
                question.code(),
                null,
                null,
                null,
                false,
                null,
                false,
                text(question.code(), "TITLE", 0),
                IntStream.range(0, question.details().size())
                        .mapToObj(place -> text(question.code(), "DETAIL", place))
                        .toList(),
                null,
                null,
                null);
    }

    private Remark note(Remark note) {
        String code = "note/" + note.key();
        return new Remark(note.key(), null, text(code, "TITLE", 0), text(code, "NOTE", 0), null);
    }

    private Correction correction(Correction correction) {
        return new Correction(
                correction.about(), null, text("note/" + correction.key(), "NOTE", 0), correction.slip(), null);
    }

    private String text(String code, String field, int position) {
        return texts.getOrDefault(code + " " + field + " " + position, "");
    }
}
