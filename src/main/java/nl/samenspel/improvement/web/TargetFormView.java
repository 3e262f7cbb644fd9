package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where targets are set.
 *
 * @param whose both, and the parties for which the visitor may set them alone
 * @param levels that can be chosen, with nothing first
 * @param quadrants for all aspects of one at once
 * @param at the address to which it is sent
 */
public record TargetFormView(
        List<Frame.Place> trail,
        TargetForm form,
        Problems problems,
        List<Choice> whose,
        List<Choice> levels,
        List<Field> aspects,
        List<Field> quadrants,
        String at,
        String back) {

    public record Choice(String value, String label) {}

    /** @param hint where the parties are now, or what is to be seen together */
    public record Field(String name, String label, String hint, String chosen) {}
}
