package nl.samenspel.improvement.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Aim;
import nl.samenspel.result.web.BesideResults;
import nl.samenspel.result.web.FromResults;

/** From results to what the parties want to reach, and beside them what that is. */
@Contribution
class TargetsFromResults implements FromResults, BesideResults {

    private final SetTargets setTargets;

    TargetsFromResults(SetTargets setTargets) {
        this.setTargets = setTargets;
    }

    /** Who only looks on is led there once there is something to see. */
    @Override
    public List<Link> links(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return isLedThere(visitor, about) ? List.of(link(visit, about, "improvement.open")) : List.of();
    }

    /** For everybody who may see it, so that the pages of results are the same for everybody. */
    @Override
    public Optional<Link> page(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return visitor.may(Act.SEE_IMPROVEMENT, about.subject())
                ? Optional.of(link(visit, about, "improvement.title"))
                : Optional.empty();
    }

    @Override
    public List<Aim> aims(Visitor visitor, WaveDesk.Case about, String aspect) {
        return visitor.may(Act.SEE_IMPROVEMENT, about.subject())
                ? all(about.collaboration()).stream()
                        .filter(target -> target.isHeld() && target.aspect().equals(aspect))
                        .map(target -> new Aim(target.party(), target.level().amount(), target.by()))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<JteModel> beside(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return Optional.empty();
    }

    private boolean isLedThere(Visitor visitor, WaveDesk.Case about) {
        return visitor.may(Act.SET_TARGETS, about.subject())
                || (visitor.may(Act.SEE_IMPROVEMENT, about.subject())
                        && !all(about.collaboration()).isEmpty());
    }

    private static Link link(Visit visit, WaveDesk.Case about, String words) {
        return new Link(
                visit.say(words), ImprovementAddresses.of(about.collaboration()).page());
    }

    private List<Target> all(Collaboration collaboration) {
        return setTargets.of(collaboration.workspace(), collaboration.id());
    }
}
