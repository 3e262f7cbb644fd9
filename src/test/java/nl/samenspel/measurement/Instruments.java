package nl.samenspel.measurement;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;

/** Two instruments: the eight aspects of Eraneos, and one that is different in every number. */
public final class Instruments {

    private Instruments() {}

    public static Instrument eraneos() {
        Map<String, List<String>> quadrants = new LinkedHashMap<>();
        quadrants.put("business-improvement", List.of("strategy", "agility", "results"));
        quadrants.put("operational-excellence", List.of("results", "resilience", "processes-and-systems"));
        quadrants.put("organizational-alignment", List.of("processes-and-systems", "structure", "people"));
        quadrants.put("value-synthesis", List.of("people", "communication", "strategy"));
        return new Instrument(
                5,
                List.of(
                        AskedAspect.plain("strategy"),
                        AskedAspect.plain("agility"),
                        AskedAspect.plain("results"),
                        AskedAspect.plain("resilience"),
                        new AskedAspect(
                                "processes-and-systems", List.of("projects", "changes", "standard-delivery"), 2),
                        AskedAspect.plain("structure"),
                        AskedAspect.plain("people"),
                        new AskedAspect(
                                "communication",
                                List.of(
                                        "physical-meetings",
                                        "email-and-calls",
                                        "sharing-information",
                                        "type-of-contact"),
                                3)),
                quadrants);
    }

    /** All that can be asked with the model. */
    static Instrument withEverything() {
        return eraneos().rating(EnumSet.allOf(Measure.class)).asking(EnumSet.allOf(Topic.class));
    }

    /** Six aspects, four levels, five facets, two quadrants of which one has four aspects. */
    static Instrument ofAnotherModel() {
        return new Instrument(
                4,
                List.of(
                        AskedAspect.plain("goals"),
                        new AskedAspect("rhythm", List.of("daily", "weekly", "monthly", "yearly", "never"), 2),
                        AskedAspect.plain("trust"),
                        AskedAspect.plain("money"),
                        new AskedAspect("tools", List.of("ours", "theirs"), 1),
                        AskedAspect.plain("people")),
                Map.of("work", List.of("goals", "rhythm", "tools", "money"), "bond", List.of("trust", "people")));
    }
}
