package org.ampli.exchange;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file as maps and lists of texts, where each map that has a code, a key or a subject knows its line. No tag, no
 * alias and no type is followed: a text stays the text that was written.
 */
final class YamlTree {

    static final String PLACE = "place";
    private static final Set<String> NAMED = Set.of("code", "key", "about");
    private static final Set<String> TICKED = Set.of("presumed", "coming", "slip");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final int MOST_SIGNS = 2_000_000;
    private static final int DEEPEST = 20;

    private final List<Problem> problems;

    private YamlTree(List<Problem> problems) {
        this.problems = problems;
    }

    /** The tree, or null where the file is no YAML; what is wrong is added to the problems. */
    static @Nullable Object read(byte[] content, List<Problem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (!(root instanceof MappingNode)) {
                problems.add(Problem.of("exchange.problem.yaml"));
                return null;
            }
            return new YamlTree(problems).value(root);
        } catch (CharacterCodingException otherAlphabet) {
            problems.add(Problem.of("exchange.problem.utf8"));
        } catch (MarkedYAMLException broken) {
            String line = broken.getProblemMark() == null
                    ? ""
                    : line(broken.getProblemMark().getLine());
            problems.add(Problem.at(line, "exchange.problem.yaml"));
        } catch (YAMLException beyondLimits) {
            problems.add(Problem.of("exchange.problem.yaml"));
        }
        return null;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_SIGNS);
        return options;
    }

    private @Nullable Object value(Node node) {
        return switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> {
                List<@Nullable Object> values = new ArrayList<>();
                sequence.getValue().forEach(one -> values.add(value(one)));
                yield values;
            }
            case ScalarNode scalar -> scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue();
            default -> null;
        };
    }

    private Map<String, @Nullable Object> map(MappingNode mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String line = line(tuple.getKeyNode().getStartMark().getLine());
            if (!(tuple.getKeyNode() instanceof ScalarNode name)
                    || name.getValue().equals(PLACE)) {
                problems.add(Problem.at(line, "exchange.problem.yaml"));
                continue;
            }
            if (map.containsKey(name.getValue())) {
                problems.add(Problem.at(line, "exchange.problem.twice", name.getValue()));
            }
            Object value = value(tuple.getValueNode());
            map.put(name.getValue(), TICKED.contains(name.getValue()) ? TRUE.contains(String.valueOf(value)) : value);
        }
        if (map.keySet().stream().anyMatch(NAMED::contains)) {
            map.put(PLACE, line(mapping.getStartMark().getLine()));
        }
        return map;
    }

    private static String line(int fromZero) {
        return String.valueOf(fromZero + 1);
    }
}
