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
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationSection;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** What the parties want to reach, on the page of their collaboration. */
@Contribution
class ImprovementSection implements CollaborationSection {

    private final FindPresent findPresent;
    private final SetTargets setTargets;
    private final Templates templates;

    ImprovementSection(FindPresent findPresent, SetTargets setTargets, Templates templates) {
        this.findPresent = findPresent;
        this.setTargets = setTargets;
        this.templates = templates;
    }

    /** From the first released assessment on. */
    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration) {
        if (!visitor.may(Act.SEE_IMPROVEMENT, OwnParty.subject(collaboration))
                || !findPresent.isThere(collaboration.workspace(), collaboration.id())) {
            return Optional.empty();
        }
        var targets = setTargets.of(collaboration.workspace(), collaboration.id());
        return Optional.of(templates.improvementSection(
                visit,
                told(visit, targets),
                ImprovementAddresses.of(collaboration).page()));
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
