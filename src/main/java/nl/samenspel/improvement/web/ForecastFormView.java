package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where somebody forecasts.
 *
 * @param as what the visitor forecasts as
 * @param moments days that suggest themselves
 * @param suggestions forms that are filled in already
 * @param at the address to which it is sent
 */
public record ForecastFormView(
        List<Frame.Place> trail,
        String as,
        ForecastForm form,
        Problems problems,
        List<TargetFormView.Choice> whose,
        List<Moment> moments,
        List<Suggestion> suggestions,
        List<Row> rows,
        String at,
        String back) {

    public record Moment(String day, String label) {}

    public record Suggestion(String label, String at) {}

    /**
     * An aspect.
     *
     * @param hint where each party is now and what is suggested
     */
    public record Row(String aspect, String hint, Typed low, Typed point, Typed high) {}

    public record Typed(String name, String value) {}
}
