package nl.samenspel.wording;

import java.util.List;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.CollaborationForm;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;

/** The terms of the field. They are written as within a sentence, except those that stand alone: parties, levels, intentions, sides. */
public final class Names {

    public static final Spoken<Party> PARTY = Spoken.of("wording.party", Party.class);
    public static final Spoken<GovernanceLevel> LEVEL = Spoken.of("wording.level", GovernanceLevel.class);

    /** What people do who work at a level. */
    public static final Spoken<GovernanceLevel> LEVEL_TEXT = LEVEL.ending("text");

    public static final Spoken<Measure> MEASURE = Spoken.only("wording.measure", Measure.ALWAYS);
    /** Where it stands above a column, beside the others. */
    public static final Spoken<Measure> MEASURE_IN_SHORT = MEASURE.ending("in-short");

    public static final Spoken<Weighting> WEIGHTING = Spoken.of("wording.weighting", Weighting.class);

    /** What a party is after; it is called by the same names where it is thought of the other. */
    public static final Spoken<Intention> INTENTION = Spoken.of("wording.intention", Intention.class);

    public static final Spoken<Intention> INTENTION_TEXT = INTENTION.ending("text");

    /** What answers point to. The name that the model has for profiteering is no verdict to print. */
    public static final Spoken<CollaborationForm.Form> FORM = Spoken.of("wording.form", CollaborationForm.Form.class);

    /** Its parallels in biology, by who gains. */
    public static final Spoken<CollaborationForm.Biological> GAINS =
            Spoken.of("wording.gains", CollaborationForm.Biological.class);

    public static final Spoken<Claim> CLAIM = Spoken.of("wording.claim", Claim.class);
    /** Where it has to be said beside a claim. */
    public static final Spoken<LevelMix> LEVELS_ARE =
            Spoken.only("wording.levels-are", List.of(LevelMix.DIFFERENT, LevelMix.UNKNOWN));

    public static final Spoken<AgreementLabel> AGREEMENT = Spoken.of("wording.agreement", AgreementLabel.class);
    public static final Spoken<Caveat> CAVEAT = Spoken.of("wording.caveat", Caveat.class);

    /** From where benefit and results are looked at. */
    public static final Spoken<Side> SIDE = Spoken.of("wording.side", Side.class);

    private Names() {}
}
