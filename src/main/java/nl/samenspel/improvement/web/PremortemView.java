package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where somebody writes why nothing would have moved.
 *
 * @param writers how many have
 * @param gatherAt where all of it becomes risks; empty while nobody has written anything
 */
public record PremortemView(
        List<Frame.Place> trail, String written, Problems problems, String writers, String at, String gatherAt) {}
