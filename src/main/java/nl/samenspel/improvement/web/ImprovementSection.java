package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.chart.Chart;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationSection;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.Kept;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** Where the parties stand, what they want to reach and what is due, on the page of their collaboration. */
@Contribution
class ImprovementSection implements CollaborationSection {

    private static final int MOST_DUE = 3;

    private final ProgrammeDesk desk;
    private final FindPresent findPresent;
    private final PlanActions planActions;
    private final SetTargets setTargets;
    private final Templates templates;
    private final Kept<Drawn, Optional<String>> pictures = new Kept<>(200);

    /** All that the picture follows from. */
    private record Drawn(Wave.Revealed wave, List<Target> held, Collaboration collaboration, Language language) {}

    ImprovementSection(
            ProgrammeDesk desk,
            FindPresent findPresent,
            PlanActions planActions,
            SetTargets setTargets,
            Templates templates) {
        this.desk = desk;
        this.planActions = planActions;
        this.findPresent = findPresent;
        this.setTargets = setTargets;
        this.templates = templates;
    }

    /** From the first released assessment or planned action on. */
    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration) {
        if (!visitor.may(Act.SEE_IMPROVEMENT, OwnParty.subject(collaboration))) {
            return Optional.empty();
        }
        var opened = desk.opened(visit, collaboration);
        var present = findPresent.handle(collaboration.workspace(), collaboration.id());
        if (present.isEmpty() && !isPlanned(collaboration)) {
            return Optional.empty();
        }
        var targets = setTargets.of(collaboration.workspace(), collaboration.id());
        var held = targets.stream().filter(Target::isHeld).toList();
        return Optional.of(templates.improvementSection(
                visit,
                present.flatMap(now -> pictures.of(
                        new Drawn(now.wave(), held, collaboration, visit.language()),
                        () -> new TargetsPicture(opened.words().words(), now, TargetColumns.of(held))
                                .radar()
                                .map(Chart::figure))),
                told(visit, targets),
                new ProgrammePage(
                                opened.words(),
                                visitor,
                                collaboration,
                                planActions.due(collaboration.workspace(), collaboration.id(), MOST_DUE))
                        .view()
                        .rows(),
                ImprovementAddresses.of(collaboration).page()));
    }

    private boolean isPlanned(Collaboration collaboration) {
        return !planActions.of(collaboration.workspace(), collaboration.id()).isEmpty();
    }

    private static String told(Visit visit, List<Target> targets) {
        var waiting = targets.stream().filter(Target::isProposed).count();
        var held = targets.stream().filter(Target::isHeld).toList();
        var next = held.stream().map(Target::by).min(Comparator.<LocalDate>naturalOrder());
        var aims = next.map(day -> visit.say("improvement.section.held", held.size(), visit.date(day)))
                .orElseGet(() -> visit.say("improvement.headline.none"));
        return waiting == 0 ? aims : aims + " " + visit.say("improvement.section.waiting", waiting);
    }

    @Override
    public Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        return Map.of();
    }
}
