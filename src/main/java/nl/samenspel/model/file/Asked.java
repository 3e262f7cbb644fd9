package nl.samenspel.model.file;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What a model file asks of respondents: all of it but the sections that ask them nothing, which stand at its end, and the lines
 * without content and comments that lead to the first of these. So a file with such sections asks, to the letter, what it asked
 * without.
 */
final class Asked {

    /** Sections that ask respondents nothing. */
    static final Set<String> NOTHING_OF_RESPONDENTS =
            ModelReader.known(OpeningReader.SECTION, RequirementReader.SECTION);

    private static final Pattern LEADING_TO_IT = Pattern.compile("(?m)(?:^(?:#[^\r\n]*|[ \t]*)\\R)+\\z");

    private Asked() {}

    static String of(String content, Node file) {
        return file instanceof MappingNode mapping
                ? firstBehind(mapping).map(key -> before(key, content)).orElse(content)
                : content;
    }

    private static String before(Node key, String content) {
        var before = content.substring(
                0, content.offsetByCodePoints(0, key.getStartMark().getIndex()));
        return LEADING_TO_IT.matcher(before).replaceFirst("");
    }

    /** The key of the first of those sections, of as many as stand at the end. */
    private static Optional<Node> firstBehind(MappingNode mapping) {
        Optional<Node> first = Optional.empty();
        for (var tuple : mapping.getValue().reversed()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || !NOTHING_OF_RESPONDENTS.contains(key.getValue())) {
                return first;
            }
            first = Optional.of(key);
        }
        return first;
    }
}
