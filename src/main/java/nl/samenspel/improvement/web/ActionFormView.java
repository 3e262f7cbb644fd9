package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where an action is planned or changed.
 *
 * @param stored what somebody else wrote meanwhile, line by line; empty where nobody did
 * @param owners who are known already
 * @param at the address to which it is sent
 */
public record ActionFormView(
        List<Frame.Place> trail,
        ActionForm form,
        Problems problems,
        List<String> stored,
        List<TargetFormView.Choice> whose,
        List<String> owners,
        List<TargetFormView.Field> lifts,
        String send,
        String at,
        String back) {}
