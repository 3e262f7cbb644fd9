package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where it is said how often the parties ask and meet again.
 *
 * @param at the address to which it is sent
 */
public record CadenceFormView(List<Frame.Place> trail, List<Field> fields, Problems problems, String at, String back) {

    /** @param hint may be empty */
    public record Field(String name, String label, String hint, String chosen, List<TargetFormView.Choice> choices) {}
}
