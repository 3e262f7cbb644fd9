package nl.samenspel.model.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Facet;
import nl.samenspel.model.ImportanceScale;
import nl.samenspel.model.Level;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.model.Quadrant;
import nl.samenspel.model.Text;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one model file and checks all of it. */
final class ModelReader {

    private static final Set<String> OF_MODEL = known(
            "key",
            "version",
            "levels",
            "name",
            "attribution",
            "importance",
            "aspects",
            "quadrants",
            OpeningReader.SECTION,
            RequirementReader.SECTION);
    private static final Set<String> OF_ASPECT = known(
            "slug",
            "name",
            "question",
            "customerQuestion",
            "supplierQuestion",
            "explanation",
            "levels",
            "facets",
            "minimumValidFacets");
    private static final Set<String> OF_QUADRANT = known("slug", "corner", "name", "explanation", "aspects");

    private final List<Problem> problems = new ArrayList<>();
    private int levels;

    static ModelReading read(String content) {
        return new ModelReader().model(content);
    }

    private ModelReading model(String content) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (node == null) {
                return new ModelReading.Refused(List.of(new Problem(1, "the file is empty")));
            }
            var model = model(new Mapping(node, OF_MODEL, problems), Secrets.fingerprint(Asked.of(content, node)));
            problems.sort(Comparator.comparingInt(Problem::line));
            return problems.isEmpty() ? new ModelReading.Loaded(model) : new ModelReading.Refused(problems);
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            return new ModelReading.Refused(List.of(new Problem(line, "not YAML: " + malformed.getProblem())));
        } catch (YAMLException unreadable) {
            return new ModelReading.Refused(List.of(new Problem(1, "not YAML: " + unreadable.getMessage())));
        }
    }

    private AssessmentModel model(Mapping file, String fingerprint) {
        levels = file.number("levels", 2, 9);
        var version = new ModelVersion(file.slug("key"), file.number("version", 1, 9999));
        var aspects = file.list("aspects").stream().map(this::aspect).toList();
        if (file.has("aspects") && aspects.size() < 3) {
            file.problem("aspects", "a model has at least three aspects, or there is no radar to draw");
        }
        aspects.stream()
                .map(Aspect::slug)
                .filter(Topic::isCalled)
                .forEach(slug -> file.problem("aspects", "“" + slug + "” cannot be the slug of an aspect"));
        var slugs = new HashSet<String>();
        aspects.stream()
                .map(Aspect::slug)
                .filter(slug -> !slugs.add(slug))
                .forEach(slug -> file.problem("aspects", "two aspects are called “" + slug + "”"));
        var quadrants = file.list("quadrants").stream()
                .map(node -> quadrant(node, slugs))
                .toList();
        Asked.NOTHING_OF_RESPONDENTS.stream()
                .filter(section -> file.has(section) && !file.isFollowedOnlyBy(Asked.NOTHING_OF_RESPONDENTS, section))
                .forEach(section -> file.problem(
                        section, "“" + section + "” stands at the end of a model file, after what is asked"));
        return new AssessmentModel(
                version,
                file.text("name"),
                file.text("attribution"),
                levels,
                importance(file),
                aspects,
                quadrants,
                new OpeningReader(problems).read(file, slugs),
                new RequirementReader(problems, levels).read(file, slugs),
                fingerprint);
    }

    private ImportanceScale importance(Mapping file) {
        return file.node("importance")
                .map(node -> new Mapping(node, known("question", "points"), problems))
                .map(scale -> {
                    var question = scale.question("question", Text.OWN, ImportanceScale.ASPECT);
                    return new ImportanceScale(question, texts(scale, "points"));
                })
                .orElseGet(() -> new ImportanceScale(file.text("name"), List.of()));
    }

    private Aspect aspect(Node node) {
        var aspect = new Mapping(node, OF_ASPECT, problems);
        var steps = levels(aspect);
        var facets = aspect.has("facets")
                ? aspect.list("facets").stream().map(part -> facet(part, steps)).toList()
                : List.<Facet>of();
        if (aspect.has("facets") && facets.size() < 2) {
            aspect.problem("facets", "a composite aspect has at least two facets");
        }
        if (facets.stream().map(Facet::slug).distinct().count() < facets.size()) {
            aspect.problem("facets", "two facets have the same slug");
        }
        if (facets.isEmpty() && aspect.has("minimumValidFacets")) {
            aspect.problem("minimumValidFacets", "an aspect without facets needs no “minimumValidFacets”");
        }
        var minimum = facets.isEmpty() ? 0 : aspect.number("minimumValidFacets", 1, facets.size());
        return new Aspect(
                aspect.slug("slug"),
                aspect.text("name"),
                questions(aspect),
                aspect.text("explanation"),
                steps,
                facets,
                minimum);
    }

    /** One question to both, or one to each. */
    private PerParty<Text> questions(Mapping aspect) {
        return PerParty.each(party -> {
            var own = party.slug() + "Question";
            return aspect.question(aspect.has(own) ? own : "question", Text.OWN, Text.OTHER);
        });
    }

    private List<Level> levels(Mapping aspect) {
        var nodes = aspect.list("levels");
        if (aspect.has("levels") && nodes.size() != levels) {
            aspect.problem("levels", "this model has " + levels + " levels; here are " + nodes.size());
        }
        var read = new ArrayList<Level>();
        for (var node : nodes) {
            var level = new Mapping(node, known("label", "anchor"), problems);
            read.add(new Level(read.size() + 1, level.text("label"), level.text("anchor")));
        }
        return read;
    }

    /** On the levels of its aspect, which may look different there. */
    private Facet facet(Node node, List<Level> steps) {
        var facet = new Mapping(node, known("slug", "name", "question", "anchors"), problems);
        var question = facet.question("question", Text.OWN, Text.OTHER);
        var described = facet.has("anchors");
        var anchors = described ? texts(facet, "anchors") : List.<Text>of();
        var seen = anchors.size() == steps.size()
                ? steps.stream()
                        .map(level -> new Level(level.number(), level.label(), anchors.get(level.number() - 1)))
                        .toList()
                : steps;
        return new Facet(facet.slug("slug"), facet.text("name"), question, seen, described);
    }

    /** One for each level. */
    private List<Text> texts(Mapping block, String key) {
        var texts = block.texts(key);
        if (block.has(key) && texts.size() != levels) {
            block.problem(key, "this model has " + levels + " levels; here are " + texts.size());
        }
        return texts;
    }

    private Quadrant quadrant(Node node, Set<String> aspects) {
        var quadrant = new Mapping(node, OF_QUADRANT, problems);
        var parts = quadrant.strings("aspects");
        parts.stream()
                .filter(slug -> !aspects.contains(slug))
                .forEach(slug -> quadrant.problem("aspects", "there is no aspect “" + slug + "”"));
        return new Quadrant(
                quadrant.slug("slug"), corner(quadrant), quadrant.text("name"), quadrant.text("explanation"), parts);
    }

    private static Quadrant.Corner corner(Mapping quadrant) {
        var name = quadrant.string("corner");
        for (var corner : Quadrant.Corner.values()) {
            if (corner.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return corner;
            }
        }
        if (!name.isEmpty()) {
            quadrant.problem("corner", "a corner is top-right, bottom-right, bottom-left or top-left: " + name);
        }
        return Quadrant.Corner.TOP_RIGHT;
    }

    static Set<String> known(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
