package nl.samenspel.exchange.web;

import java.util.List;
import nl.samenspel.assessment.Promise;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;

/**
 * The page that takes a case file.
 *
 * @param refusal why nothing was read from the file that was sent, or empty
 * @param lines every line that was wrong, with its cause
 * @param address where the form goes
 * @param back where to go when nothing is to be brought in
 */
public record ImportView(
        ImportForm form, Problems problems, String refusal, List<String> lines, String address, String back) {

    /** What the promise means for answers that were given before. */
    public static final Spoken<Promise> PROMISE_TEXT = Spoken.of("exchange.form.promise", Promise.class);

    public static final String COLUMNS =
            "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment";

    public ImportView {
        lines = List.copyOf(lines);
    }
}
