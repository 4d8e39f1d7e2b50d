package org.ampli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ampli.exchange.Reading.Said;
import org.ampli.grid.GridFile;
import org.ampli.grid.GridFile.Correction;
import org.ampli.grid.GridFile.Gone;
import org.ampli.grid.GridFile.Heading;
import org.ampli.grid.GridFile.Question;
import org.ampli.grid.GridFile.Remark;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** An edition as YAML, out and in; the same shape as the file in which the first edition came. */
final class YamlGrid {

    private YamlGrid() {}

    /** The whole file, with the terms of use at its head (C80), in French where nobody has translated them. */
    static String write(GridFile file, List<String> notice) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        String head = notice.stream()
                .map(paragraph -> "# " + paragraph.replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining("#\n"));
        return head + "\n" + new Yaml(options).dump(tree(file));
    }

    private static Map<String, Object> tree(GridFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("edition", file.edition());
        tree.put("language", file.language());
        tree.put("state", file.state());
        tree.put("title", file.title());
        tree.put("source", file.source());
        tree.put("notice", file.notice());
        tree.put("axes", file.axes().stream().map(YamlGrid::tree).toList());
        put(tree, "notes", file.notes().stream().map(YamlGrid::tree).toList());
        put(tree, "corrections", file.corrections().stream().map(YamlGrid::tree).toList());
        put(tree, "withdrawn", file.withdrawn().stream().map(YamlGrid::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Heading heading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", heading.code());
        put(tree, "label", heading.label());
        tree.put("title", heading.title());
        put(tree, "sections", below(heading.sections()));
        put(tree, "criteria", below(heading.criteria()));
        put(tree, "indicators", heading.questions().stream().map(YamlGrid::tree).toList());
        return tree;
    }

    private static List<Map<String, Object>> below(@Nullable List<Heading> headings) {
        return headings == null
                ? List.of()
                : headings.stream().map(YamlGrid::tree).toList();
    }

    private static Map<String, Object> tree(Question question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", question.code());
        put(tree, "id", question.id());
        put(tree, "label", question.label());
        put(tree, "level", question.level());
        put(tree, "presumed", question.presumed() ? Boolean.TRUE : null);
        put(tree, "gap", question.yesIsGap() ? "yes" : null);
        put(tree, "coming", question.coming() ? Boolean.TRUE : null);
        tree.put("text", question.text());
        put(tree, "details", question.details());
        put(tree, "from", question.from());
        put(tree, "reason", question.reason());
        return tree;
    }

    private static Map<String, Object> tree(Remark note) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", note.key());
        put(tree, "about", note.about());
        tree.put("title", note.title());
        tree.put("text", note.text());
        return tree;
    }

    private static Map<String, Object> tree(Correction correction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("about", correction.about());
        put(tree, "printed", correction.printed());
        tree.put("text", correction.text());
        put(tree, "slip", correction.slip() ? Boolean.TRUE : null);
        return tree;
    }

    private static Map<String, Object> tree(Gone gone) {
        return new LinkedHashMap<>(Map.of("code", gone.code(), "reason", gone.reason()));
    }

    /** What says nothing is left out. */
    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            tree.put(name, value);
        }
    }

    static Reading read(byte[] content) {
        List<Problem> problems = new ArrayList<>();
        Object tree = YamlTree.read(content, problems);
        if (tree == null || !problems.isEmpty()) {
            return Reading.illegible(problems);
        }
        try {
            GridFile file = GridFile.of(tree);
            return file.language().equals("fr")
                    ? new Reading(file.edition(), "fr", file, List.of(), problems)
                    : new Reading(file.edition(), file.language(), null, said(file), problems);
        } catch (IllegalArgumentException | NullPointerException unlike) {
            problems.add(Problem.of("exchange.problem.shape", reason(unlike)));
            return Reading.illegible(problems);
        }
    }

    /** The field that no such file has, as the reader of the tree names it. */
    private static String reason(RuntimeException unlike) {
        String said = String.valueOf(unlike.getMessage()).lines().findFirst().orElse("");
        return said.substring(0, Math.min(120, said.length()));
    }

    private static List<Said> said(GridFile file) {
        List<Said> said = new ArrayList<>();
        say(said, "", "TITLE", 0, file.title(), null);
        say(said, "", "SOURCE", 0, file.source(), null);
        List<String> notice = Objects.requireNonNullElse(file.notice(), List.of());
        IntStream.range(0, notice.size()).forEach(place -> say(said, "", "NOTICE", place, notice.get(place), null));
        file.headings().forEach(heading -> say(said, heading.code(), "TITLE", 0, heading.title(), heading.place()));
        for (Question question : file.questions()) {
            say(said, question.code(), "TITLE", 0, question.text(), question.place());
            IntStream.range(0, question.details().size())
                    .forEach(place -> say(
                            said,
                            question.code(),
                            "DETAIL",
                            place,
                            question.details().get(place),
                            question.place()));
        }
        for (Remark note : file.notes()) {
            say(said, "note/" + note.key(), "TITLE", 0, note.title(), note.place());
            say(said, "note/" + note.key(), "NOTE", 0, note.text(), note.place());
        }
        file.corrections()
                .forEach(correction ->
                        say(said, "note/" + correction.key(), "NOTE", 0, correction.text(), correction.place()));
        return said;
    }

    private static void say(
            List<Said> said, String code, String field, int position, @Nullable String body, @Nullable String place) {
        if (body != null && !body.isBlank()) {
            said.add(new Said(code, field, position, body, place == null ? "" : place));
        }
    }
}
