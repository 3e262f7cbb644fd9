package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.assessment.web.WaveSection;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenSealed;
import org.springframework.core.annotation.Order;

/** On the page of a wave: where it is closed, and where it leads once it is. */
@Contribution
@Order(2)
class RevealSection implements WaveSection {

    private final OpenSealed openSealed;
    private final Templates templates;

    RevealSection(OpenSealed openSealed, Templates templates) {
        this.openSealed = openSealed;
        this.templates = templates;
    }

    @Override
    public Brought of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var at = ResultAddresses.of(about.wave());
        return switch (about.wave()) {
            case Wave.Planned _, Wave.Closing _ -> leading(List.of());
            case Wave.Open _ -> new Brought(List.of(), Optional.empty(), Optional.of(at.close()), List.of());
            case Wave.Sealed _ -> leading(List.of(new Link(visit.say("result.onwards.sealed"), at.sealed(), true)));
            case Wave.Fruitless fruitless ->
                new Brought(
                        List.of(),
                        Optional.of(templates.resultFruitless(visit, view(visit, visitor, about, fruitless))),
                        Optional.empty(),
                        List.of());
            case Wave.Revealed _ ->
                leading(
                        visitor.may(Act.SEE_RESULTS, about.subject())
                                ? List.of(new Link(visit.say("result.onwards.results"), at.results(), true))
                                : List.of());
        };
    }

    private FruitlessView view(Visit visit, Visitor visitor, WaveDesk.Case about, Wave.Fruitless wave) {
        var parties = openSealed.handle(wave);
        var why = Arrays.stream(Party.values())
                .flatMap(party -> {
                    var name = about.collaboration().nameOf(party);
                    var needed = visit.say(
                            "result.fruitless.needed",
                            name,
                            wave.terms().disclosure(party).threshold());
                    var of = parties.of(party);
                    return visitor.may(Act.SEE_PARTICIPATION, about.subject().party(party))
                            ? Stream.of(
                                    needed,
                                    visit.words()
                                            .labelled(name, visit.say("result.took", of.respondents(), of.invited())))
                            : Stream.of(needed);
                })
                .toList();
        var discardAt = Optional.of(ResultAddresses.of(wave).discard())
                .filter(_ -> visitor.may(Act.PLAN_WAVE, about.subject()));
        return new FruitlessView(why, discardAt);
    }

    private static Brought leading(List<Link> onwards) {
        return new Brought(onwards, Optional.empty(), Optional.empty(), List.of());
    }

    @Override
    public Optional<String> awaited(Wave wave) {
        return Optional.of(ResultAddresses.of(wave).results());
    }

    @Override
    public Optional<String> outcome(Wave wave) {
        return wave instanceof Wave.Revealed
                ? Optional.of(ResultAddresses.of(wave).results())
                : Optional.empty();
    }
}
