package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.Trend;
import nl.samenspel.wording.Wording;

/** Says what a trend says above all else: what may be claimed of the last assessment beside the one before it. */
public record TrendHeadline(Wording wording, Trend trend) {

    private static final Spoken<Direction> SHOWN = Spoken.of("result.trend.shown", Direction.class);
    private static final Spoken<Direction> INDICATED = Spoken.of("result.trend.indication", Direction.class);

    /** Which way levels went of which something is claimed. */
    enum Direction {
        HIGHER,
        LOWER,
        /** Some are higher, and others lower. */
        CHANGED;

        static Direction of(List<LevelChange> changes) {
            var signs = changes.stream().map(ChangeWords::direction).distinct().toList();
            return signs.size() > 1 ? CHANGED : signs.getFirst() > 0 ? HIGHER : LOWER;
        }
    }

    private record Claimed(Party party, Aspect aspect, LevelChange change) {}

    /** Made of claims, as chance too makes some changes large. */
    public String text() {
        return claims(trend.model().aspects()).orElseGet(this::nothingClaimed);
    }

    /** What is claimed of one aspect; its name alone where that is nothing. */
    public String of(Aspect aspect) {
        return claims(List.of(aspect)).orElseGet(() -> name(aspect));
    }

    private String nothingClaimed() {
        return trend.beforeLatest()
                .filter(_ -> isAnythingCompared())
                .map(before -> wording.say(
                        "result.trend.nothing-shown", before.wave().terms().name()))
                .orElseGet(() -> wording.say("result.trend.nothing"));
    }

    private boolean isAnythingCompared() {
        return Arrays.stream(Party.values())
                .anyMatch(party -> trend.latest()
                                .parties()
                                .of(party)
                                .changes()
                                .map(LevelChanges::compared)
                                .orElse(0)
                        > 0);
    }

    private Optional<String> claims(List<Aspect> aspects) {
        return Outstanding.CLAIMED.stream()
                .map(claim -> claimed(claim, aspects))
                .filter(claimed -> !claimed.isEmpty())
                .findFirst()
                .map(this::said);
    }

    private List<Claimed> claimed(Claim claim, List<Aspect> aspects) {
        return aspects.stream()
                .flatMap(aspect -> Arrays.stream(Party.values())
                        .flatMap(party -> trend.of(party, aspect.slug()).lastChange().stream()
                                .filter(change -> change.claim() == claim)
                                .map(change -> new Claimed(party, aspect, change))))
                .toList();
    }

    private String said(List<Claimed> claimed) {
        var words = claimed.getFirst().change.claim() == Claim.SHOWN ? SHOWN : INDICATED;
        var said = wording.words()
                .say(words, Direction.of(claimed.stream().map(Claimed::change).toList()), names(claimed));
        var parties = claimed.stream().map(Claimed::party).distinct().toList();
        return parties.size() > 1 ? said : wording.say("result.trend.by", said, wording.party(parties.getFirst()));
    }

    private String names(List<Claimed> claimed) {
        var names =
                claimed.stream().map(Claimed::aspect).distinct().map(this::name).toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> wording.say("result.headline.two", names.getFirst(), names.getLast());
            default ->
                wording.say(
                        "result.trend.many",
                        names.size(),
                        trend.model().aspects().size());
        };
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
