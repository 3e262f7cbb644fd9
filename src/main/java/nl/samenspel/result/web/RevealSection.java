package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.assessment.web.WaveSection;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Visit;
import org.springframework.core.annotation.Order;

/** On the page of a wave: where it is closed, and where it leads once it is. */
@Contribution
@Order(2)
class RevealSection implements WaveSection {

    @Override
    public Brought of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var at = ResultAddresses.of(about.wave());
        return switch (about.wave()) {
            case Wave.Planned _, Wave.Closing _ -> leading(List.of());
            case Wave.Open _ -> new Brought(List.of(), Optional.empty(), Optional.of(at.close()), List.of());
            case Wave.Sealed _ -> leading(List.of(new Link(visit.say("result.onwards.sealed"), at.sealed(), true)));
            case Wave.Revealed _ ->
                leading(
                        visitor.may(Act.SEE_RESULTS, about.subject())
                                ? List.of(new Link(visit.say("result.onwards.results"), at.results(), true))
                                : List.of());
        };
    }

    private static Brought leading(List<Link> onwards) {
        return new Brought(onwards, Optional.empty(), Optional.empty(), List.of());
    }

    @Override
    public Optional<String> outcome(Wave wave) {
        return wave instanceof Wave.Revealed
                ? Optional.of(ResultAddresses.of(wave).results())
                : Optional.empty();
    }
}
