package nl.samenspel.result.web;

import java.util.List;

/** An agreed indicator, as the parties wrote it down. */
public record Indicator(String name, String target, String realised) {

    static List<Indicator> of(ReleasedWave released) {
        return released.about().collaboration().description().indicators().stream()
                .map(one -> new Indicator(one.name(), one.target(), one.realised()))
                .toList();
    }
}
