package org.ampli.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.jspecify.annotations.Nullable;

/** An edition's files as rows of its tables; the same files give the same identities everywhere. */
final class EditionRows {

    final List<Object[]> axes = new ArrayList<>();
    final List<Object[]> sections = new ArrayList<>();
    final List<Object[]> criteria = new ArrayList<>();
    final List<Object[]> indicators = new ArrayList<>();
    final List<Object[]> notes = new ArrayList<>();
    final List<Object[]> translations = new ArrayList<>();
    private final Function<String, UUID> identities;
    private final UUID edition;

    /** An edition that comes with the program: its identities are made of its name and the codes. */
    EditionRows(GridFile official) {
        this(
                official,
                code -> UUID.nameUUIDFromBytes(
                        ("ampli/grid/" + official.edition() + "/" + code).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * An edition with identities of its own.
     *
     * @param identities of whatever stands under a code, of a note under {@code note/} and its key, of the edition
     *     itself under nothing
     */
    EditionRows(GridFile official, Function<String, UUID> identities) {
        this.identities = identities;
        this.edition = named("");
        official.axes().forEach(this::axis);
        official.notes().forEach(note -> note(note.key(), Objects.requireNonNullElse(note.about(), List.of()), null));
        official.corrections()
                .forEach(correction -> note(correction.key(), List.of(correction.about()), correction.printed()));
        texts(official);
    }

    UUID edition() {
        return edition;
    }

    private UUID named(String code) {
        return identities.apply(code);
    }

    private void axis(Heading axis) {
        axes.add(new Object[] {
            named(axis.code()), edition, axes.size(), axis.code(), Objects.requireNonNullElse(axis.label(), axis.code())
        });
        for (Heading below : axis.below()) {
            if (below.below().isEmpty()) {
                criterion(axis, null, below);
            } else {
                section(axis, below);
            }
        }
    }

    private void section(Heading axis, Heading section) {
        sections.add(new Object[] {
            named(section.code()), edition, named(axis.code()), sections.size(), section.code(),
        });
        section.below().forEach(criterion -> criterion(axis, section, criterion));
    }

    private void criterion(Heading axis, @Nullable Heading section, Heading criterion) {
        criteria.add(new Object[] {
            named(criterion.code()),
            edition,
            named(axis.code()),
            section == null ? null : named(section.code()),
            criteria.size(),
            criterion.code(),
            Objects.requireNonNullElse(criterion.label(), criterion.code()),
        });
        criterion.questions().forEach(question -> indicator(criterion, question));
    }

    private void indicator(Heading criterion, Question question) {
        Level level = Level.of(String.valueOf(question.level())).orElseThrow();
        indicators.add(new Object[] {
            named(question.code()),
            edition,
            named(criterion.code()),
            indicators.size(),
            question.code(),
            Objects.requireNonNullElse(question.label(), question.code()),
            level.name(),
            question.presumed(),
            question.yesIsGap() ? "YES" : "NO",
            question.details().size(),
            question.coming(),
            question.reason() == null ? "" : question.reason(),
        });
    }

    private void note(String key, List<String> about, @Nullable String printed) {
        notes.add(new Object[] {
            named("note/" + key), edition, notes.size(), key, about.toArray(String[]::new), printed,
        });
    }

    /** Adds every text of a file; what a translation leaves out is missed when the edition is read. */
    EditionRows texts(GridFile file) {
        text(file, "", "TITLE", 0, file.title());
        text(file, "", "SOURCE", 0, file.source());
        texts(file, "", "NOTICE", file.notice());
        file.axes().forEach(axis -> headings(file, axis));
        for (Remark note : file.notes()) {
            text(file, "note/" + note.key(), "TITLE", 0, note.title());
            text(file, "note/" + note.key(), "NOTE", 0, note.text());
        }
        for (Correction correction : file.corrections()) {
            text(file, "note/" + correction.key(), "NOTE", 0, correction.text());
        }
        return this;
    }

    private void headings(GridFile file, Heading heading) {
        text(file, heading.code(), "TITLE", 0, heading.title());
        heading.below().forEach(below -> headings(file, below));
        for (Question question : heading.questions()) {
            text(file, question.code(), "TITLE", 0, question.text());
            texts(file, question.code(), "DETAIL", question.details());
        }
    }

    private void texts(GridFile file, String code, String field, List<String> bodies) {
        for (int position = 0; position < bodies.size(); position++) {
            text(file, code, field, position, bodies.get(position));
        }
    }

    private void text(GridFile file, String code, String field, int position, String body) {
        if (!body.isEmpty()) {
            translations.add(new Object[] {edition, named(code), field, position, file.language(), body});
        }
    }
}
