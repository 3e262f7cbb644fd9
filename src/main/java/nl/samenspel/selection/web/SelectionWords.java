package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.platform.Spoken;
import nl.samenspel.selection.LotText;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.TenderText;
import nl.samenspel.selection.candidate.EnterCandidates.Entering;
import nl.samenspel.selection.profile.AgreedAspect;
import nl.samenspel.selection.rating.OpenProfiles.Obstacle;
import nl.samenspel.selection.rating.TeamRole;
import nl.samenspel.selection.sheet.TeamSheet;

/** What the choices about tenders are called. */
final class SelectionWords {

    static final Spoken<TenderText.Problem> PROBLEM = Spoken.of("selection.problem", TenderText.Problem.class);
    static final Spoken<LotText.Problem> LOT_PROBLEM = Spoken.of("selection.lot.problem", LotText.Problem.class);
    static final Spoken<TeamRole> ROLE = Spoken.of("selection.role", TeamRole.class);
    static final Spoken<TenderHappening> HAPPENING = Spoken.of("selection.happened", TenderHappening.class);
    static final Spoken<Obstacle> OBSTACLE = Spoken.of("selection.obstacle", Obstacle.class);
    static final Spoken<AgreedAspect.Problem> AGREEMENT_PROBLEM =
            Spoken.of("selection.lot-profile.problem", AgreedAspect.Problem.class);
    static final Spoken<LevelSource> SOURCE = Spoken.of("selection.source", LevelSource.class);
    static final Spoken<Entering> ENTERING = Spoken.only(
            "selection.entering",
            List.of(
                    Entering.NAME_MISSING,
                    Entering.NAME_TOO_LONG,
                    Entering.NAME_TAKEN,
                    Entering.TOO_MANY,
                    Entering.OFF_THE_SCALE));
    static final Spoken<TeamSheet.Cause> UNCLEAR = Spoken.of("selection.unclear", TeamSheet.Cause.class);

    private SelectionWords() {}
}
