package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/** Where names of lots are pasted, one a line. */
public record PasteLotsView(List<Frame.Place> trail, String typed, Problems problems, String at, String back) {}
