package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.wording.Wording;

/**
 * A picture of several aspects. A template places it as {@code $unsafe{chart.figure()}}: everything in the markup is escaped
 * here already.
 */
public sealed interface Chart permits Radar, Dumbbell, ImportanceActualMatrix {

    /** Unique on its page; lower-case letters, digits and hyphens. */
    String id();

    /** What somebody who cannot see it hears first. */
    String title();

    Wording wording();

    /** What it shows, without the drawing. */
    MarkedAspects data();

    /** How to read it, for everybody. */
    String caption();

    /** All that it shows, in a sentence for every aspect. */
    List<String> words();

    /** The drawing alone, readable without a style sheet. */
    String svg(Room room);

    /** The drawing for wide and narrow columns, with its legend and its words: an HTML element {@code figure}. */
    String figure();
}
