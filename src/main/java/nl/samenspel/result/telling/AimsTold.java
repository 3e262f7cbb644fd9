package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.chart.LadderFlags;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.Aim;
import nl.samenspel.wording.Wording;

/**
 * What is aimed for in an aspect, beside its levels: apart from what is told of the result, which does not change.
 *
 * @param flags of each side, markup in which everything is escaped; empty where there are none
 * @param sentences the same in words, what both aim for first; none where nothing is aimed for
 */
public record AimsTold(PerParty<String> flags, List<String> sentences) {

    public static final AimsTold NOTHING = new AimsTold(PerParty.each(_ -> ""), List.of());

    /** Those of both, and those of a party alone. */
    private record Whose(Optional<Party> party, Amount level) {}

    /**
     * @param levels how many the aspect has
     * @param all in the order of their days; those that another model allows are left out
     */
    public static AimsTold of(Wording wording, int levels, List<Aim> all) {
        var aims = all.stream()
                .filter(aim -> aim.level().value().compareTo(Fraction.of(levels, 1)) <= 0)
                .toList();
        if (aims.isEmpty()) {
            return NOTHING;
        }
        var flags = new LadderFlags(levels, flags(wording, aims));
        return new AimsTold(PerParty.each(flags::side), sentences(wording, aims));
    }

    /** One for each level; those of both before those of a party. */
    private static List<LadderFlags.Flag> flags(Wording wording, List<Aim> aims) {
        var years = aims.stream()
                .collect(Collectors.groupingBy(
                        aim -> new Whose(aim.party(), aim.level()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                aim -> Integer.toString(aim.by().getYear()), Collectors.toCollection(ArrayList::new))));
        return years.entrySet().stream()
                .map(level -> new LadderFlags.Flag(
                        level.getKey().party(),
                        level.getKey().level(),
                        wording.number(level.getKey().level()) + " · "
                                + level.getValue().stream().distinct().collect(Collectors.joining(", "))))
                .sorted((one, other) ->
                        Boolean.compare(one.party().isPresent(), other.party().isPresent()))
                .toList();
    }

    private static List<String> sentences(Wording wording, List<Aim> aims) {
        var said = new ArrayList<String>();
        var both = levels(wording, aims, Optional.empty());
        if (!both.isEmpty()) {
            said.add(wording.say("result.ladder.aim.both", both));
        }
        for (Party party : Party.values()) {
            var own = levels(wording, aims, Optional.of(party));
            if (!own.isEmpty()) {
                said.add(wording.say("result.ladder.aim.own", wording.party(party), own));
            }
        }
        return said;
    }

    /** Each with its day; empty where there is none. */
    private static String levels(Wording wording, List<Aim> aims, Optional<Party> party) {
        return wording.words()
                .together(aims.stream()
                        .filter(aim -> aim.party().equals(party))
                        .map(aim -> wording.say(
                                "result.ladder.aim",
                                wording.number(aim.level()),
                                wording.words().date(aim.by()))));
    }
}
