package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where a tender is prepared or changed.
 *
 * @param at the address to which it is sent
 */
public record TenderFormView(List<Frame.Place> trail, TenderForm form, Problems problems, String at, String back) {}
