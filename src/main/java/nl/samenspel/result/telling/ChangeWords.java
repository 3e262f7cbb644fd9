package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says what may be said of how a level went. No way that it goes is good or bad. */
public record ChangeWords(Wording wording) {

    private static final Spoken<Claim> HIGHER = Spoken.only("result.change.higher", Outstanding.CLAIMED);
    private static final Spoken<Claim> LOWER = Spoken.only("result.change.lower", Outstanding.CLAIMED);
    private static final Spoken<Claim> UNCLAIMED =
            Spoken.only("result.change", List.of(Claim.SIMILAR, Claim.UNDECIDED, Claim.NOT_SHOWN));

    private static final Spoken<LevelMix> LEVELS_ARE =
            Spoken.only("result.change.levels-are", Names.LEVELS_ARE.choices());

    /** The only words that there are for it. */
    public String claim(LevelChange change) {
        var claim = change.claim();
        return Outstanding.CLAIMED.contains(claim)
                ? wording.words().say(direction(change) > 0 ? HIGHER : LOWER, claim)
                : wording.words().say(UNCLAIMED, claim);
    }

    /**
     * The words for it, and on what a claim depends.
     *
     * @param isOfOtherMeans does it print as another than that of the two levels beside it?
     */
    List<Tag> all(LevelChange change, boolean isOfOtherMeans) {
        var said = new ArrayList<Tag>();
        var claim = claim(change);
        said.add(new Tag(claim, claim));
        var finding = change.finding();
        finding.filter(GapFinding::isClaimDespiteLevels)
                .ifPresent(gap -> said.add(new Tag(
                        wording.words().say(TagWords.LEVELS_ARE, gap.levels()),
                        wording.words().say(LEVELS_ARE, gap.levels()))));
        if (Outstanding.CLAIMED.contains(change.claim())
                && finding.filter(TagWords::dependsOnSpacing).isPresent()) {
            said.add(new TagWords(wording).tag(TagWords.Beside.LEVEL_DISTANCE));
        }
        if (isOfOtherMeans) {
            said.add(new Tag(wording.say("result.beside.other-means.tag"), wording.say("result.change.other-means")));
        }
        return List.copyOf(said);
    }

    /** How far, and where it could lie as well; empty where there is nothing to compare. */
    public Optional<String> size(LevelChange change) {
        return change.difference()
                .shown()
                .map(amount -> range(change)
                        .map(range -> wording.say("result.change.size", wording.difference(amount), range))
                        .orElseGet(() -> wording.difference(amount)));
    }

    /** Where it could lie as well; empty where so few answered that it is not told. */
    Optional<String> range(LevelChange change) {
        return change.finding()
                .flatMap(GapFinding::band)
                .map(Interval::printedDifference)
                .map(band -> wording.range(
                        wording.difference(Amount.exact(band.low())), wording.difference(Amount.exact(band.high()))));
    }

    /** Above zero where it is higher than it was. */
    static int direction(LevelChange change) {
        return change.difference()
                .shown()
                .map(amount -> amount.value().signum())
                .orElse(0);
    }
}
