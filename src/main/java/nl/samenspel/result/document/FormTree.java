package nl.samenspel.result.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.FormFinding;
import nl.samenspel.measurement.Intended;
import nl.samenspel.platform.Slug;
import org.jspecify.annotations.Nullable;

/** What is told about the form of collaboration, as trees of the results document. */
final class FormTree {

    private FormTree() {}

    static Map<String, @Nullable Object> form(FormFinding form, Optional<Double> shared) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("probabilities", numbers(form.forms()));
        tree.put("statement", stated(form.statement()));
        tree.put("biological", numbers(form.biological()));
        tree.put("biologicalStatement", stated(form.biologicalStatement()));
        tree.put("shared", shared.orElse(null));
        return tree;
    }

    private static <T extends Enum<T>> List<String> stated(Statement<T> statement) {
        return switch (statement) {
            case Statement.PointsTo<T> points -> List.of(Slug.of(points.form()));
            case Statement.Unclear<T>(List<T> forms) ->
                forms.stream().map(Slug::of).toList();
            case Statement.TooFew<T> _ -> List.of();
        };
    }

    static Map<String, @Nullable Object> intended(Figure<Intended> figure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("most", figure.shown().flatMap(Intended::most).map(Slug::of).orElse(null));
        tree.put(
                "counts",
                figure.shown().flatMap(Intended::counts).map(FormTree::numbers).orElse(null));
        if (figure.isSuppressed()) {
            tree.put("suppressed", true);
        }
        return tree;
    }

    private static <T extends Enum<T>> Map<String, @Nullable Object> numbers(Map<T, ? extends Number> of) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        of.forEach((one, number) -> tree.put(Slug.of(one), number));
        return tree;
    }
}
