package nl.samenspel.model.file;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What a model file asks of respondents: all of it but the section of the conversation, which stands last, and the lines without
 * content and comments that lead to it. So a file with that section asks, to the letter, what it asked without.
 */
final class Asked {

    private static final Pattern LEADING_TO_IT = Pattern.compile("(?m)(?:^(?:#[^\r\n]*|[ \t]*)\\R)+\\z");

    private Asked() {}

    static String of(String content, Node file) {
        if (!(file instanceof MappingNode mapping) || !endsWithConversation(mapping)) {
            return content;
        }
        var key = mapping.getValue().getLast().getKeyNode().getStartMark();
        var before = content.substring(0, content.offsetByCodePoints(0, key.getIndex()));
        return LEADING_TO_IT.matcher(before).replaceFirst("");
    }

    private static boolean endsWithConversation(MappingNode mapping) {
        return !mapping.getValue().isEmpty()
                && mapping.getValue().getLast().getKeyNode() instanceof ScalarNode key
                && key.getValue().equals(OpeningReader.SECTION);
    }
}
