package nl.samenspel.model.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.model.ImportanceScale;
import nl.samenspel.model.OpeningQuestions;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.model.Text;
import nl.samenspel.platform.Slug;
import org.yaml.snakeyaml.nodes.Node;

/** Reads with what a conversation begins, a section that a model file may have at its end. */
final class OpeningReader {

    static final String SECTION = "conversation";

    private static final int AT_LEAST = 2;

    private final List<Problem> problems;

    OpeningReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** @param aspects slugs of all aspects of the file */
    OpeningQuestions read(Mapping file, Set<String> aspects) {
        if (!file.has(SECTION)) {
            return OpeningQuestions.none();
        }
        return file.node(SECTION)
                .map(node -> new Mapping(node, ModelReader.known("aspects", "reasons"), problems))
                .map(section -> new OpeningQuestions(aspects(section, aspects), reasons(section)))
                .orElseGet(OpeningQuestions::none);
    }

    private Map<String, List<Text>> aspects(Mapping section, Set<String> known) {
        var questions = new LinkedHashMap<String, List<Text>>();
        for (Node node : section.list("aspects")) {
            var block = new Mapping(node, ModelReader.known("aspect", "questions"), problems);
            var aspect = block.string("aspect");
            if (!aspect.isEmpty() && !known.contains(aspect)) {
                block.problem("aspect", "there is no aspect “" + aspect + "”");
            }
            if (questions.put(aspect, questions(block, Text.OWN, Text.OTHER)) != null) {
                block.problem("aspect", "the questions about “" + aspect + "” stand twice");
            }
        }
        return questions;
    }

    private Map<OpeningReason, List<Text>> reasons(Mapping section) {
        var questions = new LinkedHashMap<OpeningReason, List<Text>>();
        for (Node node : section.list("reasons")) {
            var block = new Mapping(node, ModelReader.known("reason", "questions"), problems);
            reason(block).ifPresent(reason -> {
                var asked = reason.concernsAspect()
                        ? questions(block, Text.OWN, Text.OTHER, ImportanceScale.ASPECT)
                        : questions(block, Text.OWN, Text.OTHER);
                if (questions.put(reason, asked) != null) {
                    block.problem("reason", "the questions for “" + Slug.of(reason) + "” stand twice");
                }
            });
        }
        return questions;
    }

    private static Optional<OpeningReason> reason(Mapping block) {
        var name = block.string("reason");
        var found = Arrays.stream(OpeningReason.values())
                .filter(reason -> Slug.of(reason).equals(name))
                .findFirst();
        if (found.isEmpty() && !name.isEmpty()) {
            var known = Arrays.stream(OpeningReason.values()).map(Slug::of).toList();
            block.problem("reason", "no such reason: " + name + "; known are " + String.join(", ", known));
        }
        return found;
    }

    private static List<Text> questions(Mapping block, String... places) {
        var questions = block.questions("questions", places);
        if (block.has("questions") && questions.size() < AT_LEAST) {
            block.problem("questions", "at least two questions stand here, one for each party");
        }
        return questions;
    }
}
