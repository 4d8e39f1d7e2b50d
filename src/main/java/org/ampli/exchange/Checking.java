package org.ampli.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.IndicatorContent;
import org.ampli.grid.Level;
import org.jspecify.annotations.Nullable;

/** Says what is wrong in a file of the grid, each with its place, before anything of it is taken. */
final class Checking {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,8}(\\.[0-9A-Z]{1,8}){0,5}");
    private static final int LONGEST_TITLE = 400;

    private final GridFile file;
    private final Set<String> before;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private Checking(GridFile file, Set<String> before) {
        this.file = file;
        this.before = before;
    }

    /**
     * What forbids to take the file.
     *
     * @param before the codes of the edition before, each of which must come to something
     */
    static List<Problem> of(GridFile file, Set<String> before) {
        Checking checking = new Checking(file, before);
        checking.texts();
        file.headings().forEach(checking::heading);
        file.questions().forEach(checking::question);
        checking.lineage();
        if (file.questions().isEmpty()) {
            checking.add("", "exchange.problem.empty");
        }
        return checking.problems;
    }

    private void add(@Nullable String place, String key, Object... arguments) {
        problems.add(Problem.at(place, key, arguments));
    }

    private void texts() {
        if (blank(file.title())
                || blank(file.source())
                || file.notice() == null
                || file.notice().isEmpty()) {
            add("", "exchange.problem.edition");
        }
        Set<String> keys = new HashSet<>();
        file.notes().forEach(note -> {
            if (blank(note.key()) || blank(note.title()) || blank(note.text()) || !keys.add(note.key())) {
                add(note.place(), "exchange.problem.note");
            }
        });
        for (Correction correction : file.corrections()) {
            if (blank(correction.about()) || blank(correction.printed()) || !keys.add(correction.key())) {
                add(correction.place(), "exchange.problem.correction");
            }
        }
    }

    private void heading(Heading heading) {
        code(heading.code(), heading.place());
        if (blank(heading.title()) || heading.title().length() > LONGEST_TITLE) {
            add(heading.place(), "exchange.problem.title", LONGEST_TITLE);
        }
    }

    private void code(@Nullable String code, @Nullable String place) {
        if (code == null || !CODE.matcher(code).matches()) {
            add(place, "exchange.problem.code", String.valueOf(code));
        } else if (!codes.add(code)) {
            add(place, "exchange.problem.twice", code);
        }
    }

    private void question(Question question) {
        code(question.code(), question.place());
        if (blank(question.text()) || question.text().length() > IndicatorContent.LONGEST_TEXT) {
            add(question.place(), "exchange.problem.text", IndicatorContent.LONGEST_TEXT);
        }
        if (Level.of(String.valueOf(question.level())).isEmpty()) {
            add(question.place(), "exchange.problem.level", String.valueOf(question.level()));
        }
        if (question.details().size() > IndicatorContent.MOST_DETAILS
                || question.details().stream()
                        .anyMatch(detail -> blank(detail) || detail.length() > IndicatorContent.LONGEST_DETAIL)) {
            add(question.place(), "exchange.problem.details", IndicatorContent.MOST_DETAILS);
        }
        if (question.reason() != null && question.reason().length() > IndicatorContent.LONGEST_REASON) {
            add(question.place(), "exchange.problem.reason", IndicatorContent.LONGEST_REASON);
        }
    }

    /** Every indicator of the edition before comes to something, or is withdrawn with a reason, and never both. */
    private void lineage() {
        Set<String> taken = new HashSet<>();
        for (Question question : file.questions()) {
            for (String source : question.sources()) {
                if (!before.contains(source)) {
                    add(question.place(), "exchange.problem.from", source);
                }
                taken.add(source);
            }
        }
        Set<String> gone = new HashSet<>();
        for (Gone one : file.withdrawn()) {
            if (!before.contains(String.valueOf(one.code())) || taken.contains(one.code()) || !gone.add(one.code())) {
                add(one.place(), "exchange.problem.withdrawn", String.valueOf(one.code()));
            }
            if (blank(one.reason()) || one.reason().length() > IndicatorContent.LONGEST_REASON) {
                add(one.place(), "exchange.problem.reason", IndicatorContent.LONGEST_REASON);
            }
        }
        before.stream()
                .filter(code -> !taken.contains(code) && !gone.contains(code))
                .sorted()
                .forEach(code -> add("", "exchange.problem.lost", code));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
