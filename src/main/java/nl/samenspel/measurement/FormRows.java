package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.CollaborationForm.Biological;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.FindingRows.FormRow;
import nl.samenspel.measurement.RoundedProbability.Precision;
import nl.samenspel.party.Party;

/** What is told about the form of collaboration, written as rows and read back from them in whatever order they come. */
record FormRows(List<FormRow> rows) {

    private static final String SHARED = "shared";

    /** Beside what was kept before precision was, it is absent: that is told the more coarsely. */
    private static final String IN_PERCENTS = "percents";

    private static final String SHARED_IN_PERCENTS = "shared-percents";
    private static final String LOSER = "loser-";
    private static final String OPPOSED = "opposed-strategies";

    static List<FormRow> write(Findings findings) {
        List<FormRow> rows = new ArrayList<>();
        findings.form().ifPresent(form -> {
            write(rows, form.forms(), form.statement());
            write(rows, form.biological(), form.biologicalStatement());
            rows.add(new FormRow(LOSER + form.loser().slug(), 1, false));
            write(rows, form.precision(), IN_PERCENTS);
        });
        findings.shared().ifPresent(shared -> {
            rows.add(new FormRow(SHARED, shared.value(), false));
            write(rows, shared.precision(), SHARED_IN_PERCENTS);
        });
        if (findings.strategiesAreOpposed()) {
            rows.add(new FormRow(OPPOSED, 1, false));
        }
        return rows;
    }

    private static void write(List<FormRow> rows, Precision precision, String inPercents) {
        if (precision == Precision.PERCENTS) {
            rows.add(new FormRow(inPercents, 1, false));
        }
    }

    private static <T extends Enum<T>> void write(
            List<FormRow> rows, Map<T, Double> probabilities, Statement<T> statement) {
        List<T> stated = switch (statement) {
            case Statement.PointsTo<T> points -> List.of(points.form());
            case Statement.Unclear<T>(List<T> forms) -> forms;
            case Statement.TooFew<T> _ -> List.of();
        };
        probabilities.forEach(
                (form, probability) -> rows.add(new FormRow(name(form), probability, stated.contains(form))));
    }

    Optional<FormFinding> form() {
        return Arrays.stream(Party.values())
                .filter(party -> row(LOSER + party.slug()).isPresent())
                .findFirst()
                .map(this::form);
    }

    private FormFinding form(Party loser) {
        Map<Form, Double> forms = probabilities(Form.class);
        Map<Biological, Double> biological = probabilities(Biological.class);
        return new FormFinding(
                forms, biological, statement(forms), statement(biological), precision(IN_PERCENTS), loser);
    }

    Optional<RoundedProbability> shared() {
        return row(SHARED).map(row -> new RoundedProbability(row.probability(), precision(SHARED_IN_PERCENTS)));
    }

    private Precision precision(String inPercents) {
        return row(inPercents).isPresent() ? Precision.PERCENTS : Precision.TENS;
    }

    boolean strategiesAreOpposed() {
        return row(OPPOSED).isPresent();
    }

    private <T extends Enum<T>> Map<T, Double> probabilities(Class<T> type) {
        Map<T, Double> probabilities = new EnumMap<>(type);
        for (T form : type.getEnumConstants()) {
            probabilities.put(form, row(name(form)).orElseThrow().probability());
        }
        return probabilities;
    }

    private <T extends Enum<T>> Statement<T> statement(Map<T, Double> probabilities) {
        List<T> stated = FormFinding.likeliestFirst(
                probabilities.keySet().stream()
                        .filter(form -> row(name(form)).orElseThrow().stated())
                        .toList(),
                probabilities);
        return switch (stated.size()) {
            case 0 -> new Statement.TooFew<>();
            case 1 -> new Statement.PointsTo<>(stated.getFirst(), probabilities.getOrDefault(stated.getFirst(), 0.0));
            default -> new Statement.Unclear<>(stated);
        };
    }

    private Optional<FormRow> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
