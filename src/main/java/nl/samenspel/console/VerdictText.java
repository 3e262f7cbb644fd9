package nl.samenspel.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenspel.platform.Words;
import nl.samenspel.verification.Verdict;
import nl.samenspel.verification.Verdict.Checked;
import nl.samenspel.verification.Verdict.Deviation;
import nl.samenspel.verification.Verdict.Reason;
import nl.samenspel.verification.Verdict.Skipped;

/** What came of reference files, in the reader’s language. */
final class VerdictText {
    private static final String INDENT = "    ";
    private static final int MOST_LINES = 10;

    private final Words words;

    VerdictText(Words words) {
        this.words = words;
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case Checked checked -> checked(checked);
            case Verdict.Unknown(String file) -> words.say("console.verify.unknown", file);
            case Verdict.Empty(String file) -> words.say("console.verify.empty", file);
            case Verdict.Absent(String layout) -> words.say("console.verify.absent", layout);
            case Verdict.Garbled(String file, Reason reason) -> words.say("console.verify.broken", file, say(reason));
            case Verdict.Data(String file, List<String> usedBy) ->
                words.say("console.verify.data", file, String.join(", ", usedBy));
            case Verdict.Unreadable(String file, var problem) ->
                words.say("console.verify.broken", file, problem.say(words));
        };
    }

    /** How many files passed, failed, and were not checked. */
    String summary(List<Verdict> verdicts) {
        long failed = verdicts.stream().filter(Verdict::failed).count();
        long passed = verdicts.stream()
                .filter(verdict -> verdict instanceof Checked checked && checked.compared() > 0 && !verdict.failed())
                .count();
        return words.say(
                "console.verify.summary",
                String.valueOf(passed),
                String.valueOf(failed),
                String.valueOf(verdicts.size() - passed - failed));
    }

    private String checked(Checked checked) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                outcome(checked),
                checked.file(),
                checked.layout(),
                String.valueOf(checked.checked()),
                String.valueOf(checked.rows()),
                String.valueOf(checked.compared())));
        checked.worst()
                .ifPresent(worst -> lines.add(words.say(
                        "console.verify.largest",
                        number(worst.size()),
                        worst.column(),
                        String.valueOf(worst.line()),
                        number(worst.tolerance()))));
        checked.failures().stream().limit(MOST_LINES).forEach(failure -> lines.add(deviation(failure)));
        more(checked.failures().size(), lines);
        reasons(checked.skipped(), lines);
        checked.faults().forEach(fault -> lines.add(say(fault)));
        if (checked.withoutReference() > 0) {
            lines.add(words.say("console.verify.without-reference", String.valueOf(checked.withoutReference())));
        }
        if (!checked.notChecked().isEmpty()) {
            lines.add(words.say("console.verify.not-checked", String.join(", ", checked.notChecked())));
        }
        return String.join("\n" + INDENT, lines);
    }

    private static String outcome(Checked checked) {
        if (checked.compared() == 0) {
            return "console.verify.nothing";
        }
        return checked.failed() ? "console.verify.failed" : "console.verify.passed";
    }

    private String deviation(Deviation failure) {
        return words.say(
                "console.verify.deviation",
                String.valueOf(failure.line()),
                failure.column(),
                failure.reference(),
                failure.computed(),
                number(failure.tolerance()));
    }

    /** One line per reason, however many rows have it. */
    private void reasons(List<Skipped> skipped, List<String> lines) {
        Map<Reason, List<Skipped>> reasons = new LinkedHashMap<>();
        skipped.forEach(row -> reasons.computeIfAbsent(row.reason(), reason -> new ArrayList<>())
                .add(row));
        reasons.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(reason -> lines.add(words.say(
                        "console.verify.skipped",
                        String.valueOf(reason.getValue().size()),
                        String.valueOf(reason.getValue().getFirst().line()),
                        say(reason.getKey()))));
        more(reasons.size(), lines);
    }

    private String say(Reason reason) {
        return words.say(reason.key(), reason.arguments().toArray());
    }

    private void more(int all, List<String> lines) {
        if (all > MOST_LINES) {
            lines.add(words.say("console.verify.more", String.valueOf(all - MOST_LINES)));
        }
    }

    private static String number(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : "∞";
        }
        return value >= 1e-3 ? String.format(Locale.ROOT, "%.4f", value) : String.format(Locale.ROOT, "%.1e", value);
    }
}
