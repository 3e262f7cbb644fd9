package nl.samenspel.model.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.model.AspectRequirements;
import nl.samenspel.model.Requirement;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a buyer can ask of bidders, a section that a model file may have at its end. */
final class RequirementReader {

    static final String SECTION = "requirements";

    private final List<Problem> problems;
    private final int levels;

    /** @param levels how many the model has */
    RequirementReader(List<Problem> problems, int levels) {
        this.problems = problems;
        this.levels = levels;
    }

    /**
     * @param aspects slugs of all aspects of the file
     * @return slug → its texts; of no aspect where the file has no such section
     */
    Map<String, AspectRequirements> read(Mapping file, Set<String> aspects) {
        var read = new LinkedHashMap<String, AspectRequirements>();
        if (!file.has(SECTION)) {
            return read;
        }
        for (Node node : file.list(SECTION)) {
            var block = new Mapping(node, ModelReader.known("aspect", "belongs", "levels"), problems);
            var aspect = block.string("aspect");
            if (!aspect.isEmpty() && !aspects.contains(aspect)) {
                block.problem("aspect", "there is no aspect “" + aspect + "”");
            }
            if (read.put(aspect, new AspectRequirements(block.plain("belongs"), levels(block))) != null) {
                block.problem("aspect", "the requirements of “" + aspect + "” stand twice");
            }
        }
        return read;
    }

    private List<Requirement> levels(Mapping block) {
        var requirements = block.list("levels").stream().map(this::requirement).toList();
        if (block.has("levels") && requirements.size() != levels) {
            block.problem("levels", "this model has " + levels + " levels; here are " + requirements.size());
        }
        return requirements;
    }

    private Requirement requirement(Node node) {
        var level = new Mapping(node, ModelReader.known("asked", "evidence"), problems);
        return new Requirement(level.plain("asked"), level.plain("evidence"));
    }
}
