package nl.samenspel.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Result;
import nl.samenspel.result.telling.HeldBack;
import nl.samenspel.wording.Wording;

/** Why figures of a wave are not there, by a number beside each, and why others are coarse; in the words of the results page. */
final class HeldBackText {
    private final Wording wording;
    private final Set<Figure.Reason> reasons = new LinkedHashSet<>();

    HeldBackText(Wording wording) {
        this.wording = wording;
    }

    /** What stands in place of a figure. */
    String mark(Figure.Reason reason) {
        reasons.add(reason);
        return Cells.NOT_SHOWN + (List.copyOf(reasons).indexOf(reason) + 1);
    }

    /** For all that was marked so far; empty when nothing is held back. */
    String of(Result result) {
        var told = new HeldBack(wording);
        List<String> lines = new ArrayList<>();
        for (Figure.Reason reason : reasons) {
            lines.add("  " + mark(reason) + "  " + told.why(reason));
        }
        told.of(result).forEach(line -> lines.add("  " + line));
        return lines.isEmpty() ? "" : "\n" + wording.say("result.why") + "\n" + String.join("\n", lines) + "\n";
    }
}
