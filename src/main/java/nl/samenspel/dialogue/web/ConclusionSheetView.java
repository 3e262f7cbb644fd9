package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * The page on which a conclusion is written down by itself.
 *
 * @param trail the places above this page
 * @param lead what follows from writing; empty where nothing does
 * @param back where it is seen
 */
public record ConclusionSheetView(List<Frame.Place> trail, String lead, String back, ConclusionFormView form) {}
