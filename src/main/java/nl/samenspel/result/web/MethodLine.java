package nl.samenspel.result.web;

import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.result.Outstanding.Foremost;
import nl.samenspel.result.telling.TookPart;
import nl.samenspel.wording.Names;

/** Says by which method the figures of a wave were made, and whose model it is. */
record MethodLine(ReleasedWave released) {

    /** What is to be kept in mind of claims; empty where nothing stands beside the figures of one party. */
    String claims() {
        return switch (released.outstanding().foremost()) {
            case Foremost.OnlyOf _, Foremost.NothingShown _ -> "";
            case Foremost.Claimed _, Foremost.FurthestApart _, Foremost.Nothing _ ->
                released.wording().say("result.method.claims");
        };
    }

    String text() {
        var wording = released.wording();
        var everybody = new TookPart(wording).ofEverybody(released.agreed().result());
        return (everybody.isEmpty() ? "" : everybody + " ")
                + wording.say(
                        "result.method",
                        Method.VERSION,
                        wording.words()
                                .say(Names.WEIGHTING, released.wave().terms().weighting()),
                        released.model().attribution().in(wording.language()));
    }
}
