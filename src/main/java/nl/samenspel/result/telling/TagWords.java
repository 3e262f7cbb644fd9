package nl.samenspel.result.telling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says in a word or two, for tables, what may be said beside a figure. */
record TagWords(Wording wording) {

    private static final Spoken<Claim> CLAIM = Spoken.of("result.tag.claim", Claim.class);
    static final Spoken<LevelMix> LEVELS_ARE = Spoken.only("result.tag.levels-are", Names.LEVELS_ARE.choices());
    private static final Spoken<AgreementLabel> AGREEMENT = Spoken.of("result.tag.agreement", AgreementLabel.class);
    private static final Spoken<Caveat> CAVEAT = Spoken.of("result.tag.caveat", Caveat.class);

    private static final Spoken<Beside> BESIDE = Spoken.of("result.beside", Beside.class);
    private static final Spoken<Beside> BESIDE_IN_SHORT = BESIDE.ending("tag");

    /** What else has to be said of a figure. */
    enum Beside {
        /** It is shown for the whole party only. */
        IN_TOTAL,
        /** It is a difference between other means than those beside it. */
        OTHER_MEANS,
        /** A claim that does not hold at every distance between levels. */
        LEVEL_DISTANCE
    }

    /** What may be claimed of a difference; on what it depends is said where there is a claim that depends on it. */
    List<Tag> of(GapFinding gap) {
        var claim = Stream.of(tag(CLAIM, Names.CLAIM, gap.claim()));
        var levels = gap.isClaimDespiteLevels()
                ? Stream.of(tag(LEVELS_ARE, Names.LEVELS_ARE, gap.levels()))
                : Stream.<Tag>empty();
        var spacing = Outstanding.CLAIMED.contains(gap.claim()) && dependsOnSpacing(gap)
                ? Stream.of(tag(Beside.LEVEL_DISTANCE))
                : Stream.<Tag>empty();
        return Stream.of(claim, levels, spacing).flatMap(tags -> tags).toList();
    }

    static boolean dependsOnSpacing(GapFinding gap) {
        return gap.test()
                .map(test -> switch (test.spacing()) {
                    case DEPENDS -> true;
                    case FIRST_IS_HIGHER, SECOND_IS_HIGHER, THE_SAME -> false;
                })
                .orElse(false);
    }

    List<Tag> of(Optional<AgreementLabel> agreement, Set<Caveat> caveats) {
        return Stream.concat(
                        agreement.map(label -> tag(AGREEMENT, Names.AGREEMENT, label)).stream(),
                        caveats.stream().sorted().map(caveat -> tag(CAVEAT, Names.CAVEAT, caveat)))
                .toList();
    }

    Tag tag(Beside beside) {
        return tag(BESIDE_IN_SHORT, BESIDE, beside);
    }

    private <E extends Enum<E>> Tag tag(Spoken<E> word, Spoken<E> meaning, E choice) {
        return new Tag(wording.words().say(word, choice), wording.words().say(meaning, choice));
    }
}
