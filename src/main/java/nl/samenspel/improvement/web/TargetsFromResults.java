package nl.samenspel.improvement.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.FromResults;

/** From results to what the parties want to reach. */
@Contribution
class TargetsFromResults implements FromResults {

    private final SetTargets setTargets;

    TargetsFromResults(SetTargets setTargets) {
        this.setTargets = setTargets;
    }

    /** Who only looks on is led there once there is something to see. */
    @Override
    public List<Link> links(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return visitor.may(Act.SET_TARGETS, about.subject())
                        || (visitor.may(Act.SEE_IMPROVEMENT, about.subject()) && areThere(about.collaboration()))
                ? List.of(new Link(
                        visit.say("improvement.open"),
                        ImprovementAddresses.of(about.collaboration()).page()))
                : List.of();
    }

    @Override
    public Optional<JteModel> beside(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return Optional.empty();
    }

    private boolean areThere(Collaboration collaboration) {
        return !setTargets.of(collaboration.workspace(), collaboration.id()).isEmpty();
    }
}
