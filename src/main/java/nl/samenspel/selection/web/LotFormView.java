package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where a lot is added or changed.
 *
 * @param stored what somebody else wrote meanwhile, line by line; empty where nobody did
 * @param at the address to which it is sent
 */
public record LotFormView(
        List<Frame.Place> trail, LotForm form, Problems problems, List<String> stored, String at, String back) {}
