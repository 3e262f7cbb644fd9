package nl.samenspel.model.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.samenspel.model.Text;
import nl.samenspel.platform.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of keys in a model file. What is missing or misshapen is noted as a problem, and reading goes on. */
final class Mapping {

    private final SequencedMap<String, Node> values = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final int line;

    /** Notes every key that is not among the known ones, and every key that stands twice. */
    Mapping(Node node, Set<String> known, List<Problem> problems) {
        this.problems = problems;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "keys and values are expected here");
            return;
        }
        mapping.getValue().forEach(tuple -> {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.contains(key)) {
                problem(tuple.getKeyNode(), "unknown key “" + key + "”; known here: " + String.join(", ", known));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                problem(tuple.getKeyNode(), "“" + key + "” stands twice");
            }
        });
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether no keys but these come after it. */
    boolean isFollowedOnlyBy(Set<String> keys, String key) {
        return values.sequencedKeySet().reversed().stream()
                .takeWhile(later -> !later.equals(key))
                .allMatch(keys::contains);
    }

    String string(String key) {
        return node(key).map(node -> scalar(node, key)).orElse("");
    }

    /** A name for files, addresses and tables: lower-case letters, digits and single hyphens. */
    String slug(String key) {
        var text = string(key);
        if (!text.isEmpty() && !text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            problem(values.get(key), "“" + key + "” consists of lower-case letters, digits and hyphens: " + text);
        }
        return text;
    }

    int number(String key, int lowest, int highest) {
        var text = string(key);
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            problem(values.get(key), "“" + key + "” is a whole number from " + lowest + " to " + highest + ": " + text);
        }
        return lowest;
    }

    Text text(String key) {
        return node(key).map(this::text).orElseGet(Mapping::nothing);
    }

    private Text text(Node node) {
        var languages = new EnumMap<Language, String>(Language.class);
        var mapping = new Mapping(node, Tags.ALL, problems);
        for (var language : Language.values()) {
            languages.put(language, mapping.string(language.tag()));
        }
        return new Text(languages);
    }

    /** A text without places for names in it. */
    Text plain(String key) {
        var text = text(key);
        text.translations().forEach((language, said) -> {
            if (said.contains("{") || said.contains("}")) {
                problem(key, "no names are filled in here, so no braces (" + language.tag() + ")");
            }
        });
        return text;
    }

    /** A text with no other places for names in it than these. */
    Text question(String key, String... places) {
        return node(key).map(node -> question(node, places)).orElseGet(Mapping::nothing);
    }

    List<Text> questions(String key, String... places) {
        return list(key).stream().map(node -> question(node, places)).toList();
    }

    private Text question(Node node, String... places) {
        var question = text(node);
        question.translations().forEach((language, text) -> {
            var rest = text;
            for (String place : places) {
                rest = rest.replace(place, "");
            }
            if (rest.matches(".*[{}].*")) {
                problem(
                        node,
                        "the only places this question may have are " + String.join(" and ", places) + " ("
                                + language.tag() + ")");
            }
        });
        return question;
    }

    List<Text> texts(String key) {
        return list(key).stream().map(this::text).toList();
    }

    List<Node> list(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    problem(node, "“" + key + "” is a list");
                    return List.<Node>of();
                })
                .orElseGet(List::of);
    }

    List<String> strings(String key) {
        var strings = new ArrayList<String>();
        list(key).forEach(node -> strings.add(scalar(node, key)));
        return strings;
    }

    Optional<Node> node(String key) {
        var node = values.get(key);
        if (node == null) {
            problems.add(new Problem(line, "“" + key + "” is missing"));
        }
        return Optional.ofNullable(node);
    }

    void problem(String key, String cause) {
        problem(values.get(key), cause);
    }

    private void problem(@Nullable Node node, String cause) {
        problems.add(new Problem(node == null ? line : lineOf(node), cause));
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problem(node, "“" + key + "” is a text, and may not be empty");
        return "";
    }

    private static Text nothing() {
        var empty = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            empty.put(language, "");
        }
        return new Text(empty);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static final class Tags {
        static final Set<String> ALL = tags();

        private static Set<String> tags() {
            var tags = new LinkedHashSet<String>();
            for (var language : Language.values()) {
                tags.add(language.tag());
            }
            return tags;
        }
    }
}
