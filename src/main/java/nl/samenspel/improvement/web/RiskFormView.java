package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where a risk is noted or changed.
 *
 * @param stored what somebody else wrote meanwhile, line by line; empty where nobody did
 * @param owners who are known already
 * @param mitigations a field for each party
 * @param at the address to which it is sent
 */
public record RiskFormView(
        List<Frame.Place> trail,
        RiskForm form,
        Problems problems,
        List<String> stored,
        List<TargetFormView.Choice> whose,
        List<String> owners,
        List<TargetFormView.Field> mitigations,
        String at,
        String back) {}
