package nl.samenspel.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.verification.Verdict.Deviation;
import nl.samenspel.verification.Verdict.Reason;
import nl.samenspel.verification.Verdict.Skipped;

/** Goes through the rows of one file and compares each reference value with what is computed. */
final class Checking {
    private static final double INCOMPARABLE = Double.POSITIVE_INFINITY;

    private final Layout layout;
    private final Context context;
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> notGiven = new HashSet<>();
    private int checked;
    private int withoutReference;

    private Checking(Layout layout, Context context) {
        this.layout = layout;
        this.context = context;
    }

    /** A file may be part of its layout only where that is said; what it has must be right in any case. */
    static Verdict.Checked check(Layout layout, Context context) {
        Checking checking = new Checking(layout, context);
        context.file().rows().forEach(checking::check);
        return checking.verdict();
    }

    private void check(Row row) {
        int before = deviations.size();
        Set<Reason> reasons = new LinkedHashSet<>();
        layout.inputs().stream()
                .filter(input -> row.columns().contains(input) && !row.has(input))
                .forEach(input -> reasons.add(UnusableValue.missing(input).reason()));
        for (Column column : layout.columns()) {
            if (row.columns().contains(column.name())) {
                try {
                    check(row, column);
                } catch (UnusableValue unusable) {
                    reasons.add(unusable.reason());
                } catch (IllegalArgumentException | ArithmeticException impossible) {
                    reasons.add(new Reason("console.verify.impossible", List.of(column.name())));
                }
            }
        }
        reasons.forEach(reason -> skipped.add(new Skipped(row.line(), reason)));
        checked += deviations.size() > before ? 1 : 0;
    }

    private void check(Row row, Column column) {
        double tolerance = column.tolerance().applyAsDouble(row);
        Computed computed = column.computation().of(row, context);
        if (row.has(column.name())) {
            given.add(column.name());
            compare(row, column, computed, tolerance);
        } else if (!column.mayBeMissing()) {
            throw UnusableValue.missing(column.name());
        } else if (computed.isNothing()) {
            add(row, column, "NA", 0, tolerance);
        } else {
            notGiven.add(column.name());
            withoutReference++;
        }
    }

    private void compare(Row row, Column column, Computed computed, double tolerance) {
        switch (computed) {
            case Computed.Value(double value) -> {
                double expected = row.number(column.name());
                double size = value == expected ? 0 : Math.abs(value - expected);
                add(row, column, Double.toString(value), Double.isNaN(size) ? INCOMPARABLE : size, tolerance);
            }
            case Computed.Text(String value) ->
                add(row, column, value, value.equals(row.text(column.name())) ? 0 : INCOMPARABLE, tolerance);
            case Computed.Undefined() -> add(row, column, "NA", INCOMPARABLE, tolerance);
        }
    }

    private void add(Row row, Column column, String computed, double size, double tolerance) {
        deviations.add(new Deviation(row.line(), column.name(), row.given(column.name()), computed, size, tolerance));
    }

    private List<Reason> faults() {
        List<String> header = context.file().columns();
        List<Reason> faults = new ArrayList<>();
        if (!context.partial()) {
            layout.missing(header).forEach(column -> faults.add(fault("console.verify.no-column", column)));
        }
        layout.unknown(header).forEach(column -> faults.add(fault("console.verify.unknown-column", column)));
        header.stream()
                .filter(column -> Collections.frequency(header, column) > 1)
                .distinct()
                .forEach(column -> faults.add(fault("console.verify.repeated-column", column)));
        notGiven.stream()
                .filter(column -> !given.contains(column))
                .sorted()
                .forEach(column -> faults.add(fault("console.verify.nothing-in-column", column)));
        return faults;
    }

    private static Reason fault(String words, String column) {
        return new Reason(words, List.of(column));
    }

    private Verdict.Checked verdict() {
        return new Verdict.Checked(
                context.file().name(),
                layout.name(),
                context.file().rows().size(),
                checked,
                deviations.size(),
                withoutReference,
                deviations.stream().max(Comparator.comparingDouble(Deviation::share)),
                deviations.stream().filter(Deviation::isFailure).toList(),
                skipped,
                faults(),
                layout.notChecked(context.file().columns()));
    }
}
