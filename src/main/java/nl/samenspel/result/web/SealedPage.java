package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PerParty;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.SealedParty;

/** Puts a sealed wave in the visitor's words: of his own party what it wrote, of the other whether it agrees. */
final class SealedPage {

    private final Visit visit;
    private final Visitor visitor;
    private final WaveDesk.Case about;
    private final Wave.Sealed wave;

    SealedPage(Visit visit, Visitor visitor, WaveDesk.Case about, Wave.Sealed wave) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.wave = wave;
    }

    SealedView view(OpenSealed openSealed, Reveal reveal, FindModel findModel) {
        var parties = openSealed.handle(wave);
        var own = Arrays.stream(Party.values())
                .filter(party -> may(Act.SEE_SEALED, party))
                .toList();
        var byFacilitator = wave.terms().revealRule() == RevealRule.FACILITATOR;
        return new SealedView(
                about.address(),
                wave.terms().name(),
                Arrays.stream(Party.values()).map(party -> side(party, parties)).toList(),
                own.stream().map(party -> said(party, openSealed, findModel)).toList(),
                parties.both().stream().anyMatch(party -> party.groups() == 0),
                byFacilitator && visitor.may(Act.REVEAL_WAVE, about.subject()) && reveal.hasEnoughAnswers(wave),
                visit.say("result.rule." + Slug.of(wave.terms().revealRule())));
    }

    private boolean may(Act act, Party party) {
        return visitor.may(act, about.subject().party(party));
    }

    private SealedView.Side side(Party party, PerParty<SealedParty> parties) {
        var of = parties.of(party);
        var took = may(Act.SEE_PARTICIPATION, party) ? visit.say("result.took", of.respondents(), of.invited()) : "";
        return new SealedView.Side(
                party.slug(),
                about.collaboration().nameOf(party),
                took,
                visit.say("result.groups", of.groups()),
                agreement(party),
                asksAgreement() && !wave.agreements().containsKey(party) && may(Act.AGREE_TO_REVEAL, party));
    }

    private boolean asksAgreement() {
        return wave.terms().revealRule() == RevealRule.BOTH_SPONSORS;
    }

    private String agreement(Party party) {
        if (!asksAgreement()) {
            return "";
        }
        var given = wave.agreements().get(party);
        return given == null
                ? visit.say("result.not-agreed")
                : visit.say("result.agreed", given.by(), visit.date(given.at().toLocalDate()));
    }

    private SealedView.Said said(Party own, OpenSealed openSealed, FindModel findModel) {
        var model = findModel.handle(wave.terms().model());
        List<SealedView.Remark> remarks = openSealed.remarks(wave, own).stream()
                .map(remark -> new SealedView.Remark(
                        remark.position(),
                        model.aspect(remark.aspect())
                                .map(aspect -> aspect.name().in(visit.language()))
                                .orElseGet(() -> visit.say("result.remarks.other")),
                        remark.text()))
                .toList();
        return new SealedView.Said(own.slug(), about.collaboration().nameOf(own), remarks);
    }
}
