package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.account.Act;
import nl.samenspel.account.FindSponsors.Sponsors;
import nl.samenspel.account.Member;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.OwnRemark;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.SealedParty;

/** Puts a sealed wave in the visitor's words: of his own party what it wrote, of the other whether it agrees. */
final class SealedPage {

    static final Spoken<RevealRule> RULE = Spoken.of("result.rule", RevealRule.class);

    private final Visit visit;
    private final Visitor visitor;
    private final WaveDesk.Case about;
    private final Wave.Sealed wave;
    private final Sponsors sponsors;

    SealedPage(Visit visit, Visitor visitor, WaveDesk.Case about, Wave.Sealed wave, Sponsors sponsors) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.wave = wave;
        this.sponsors = sponsors;
    }

    SealedView view(OpenSealed openSealed, Reveal reveal, FindModel findModel, boolean traces) {
        var parties = openSealed.handle(wave);
        var own = Arrays.stream(Party.values())
                .filter(party -> may(Act.SEE_SEALED, party))
                .toList();
        var lacking = Arrays.stream(Party.values())
                .filter(party -> parties.of(party).groups() == 0)
                .findFirst();
        var mayReveal = !asksAgreement() && leads() && reveal.hasEnoughAnswers(wave);
        return new SealedView(
                ResultAddresses.of(wave),
                wave.terms().name(),
                traces,
                Arrays.stream(Party.values()).map(party -> side(party, parties)).toList(),
                own.stream().map(party -> said(party, openSealed, findModel)).toList(),
                lacking.map(this::tooFew).orElse(""),
                mayReveal,
                visit.say(RULE, wave.terms().revealRule()),
                next(own, mayReveal),
                membersAt(),
                lacking.filter(_ -> asksAgreement())
                        .map(party -> visit.say("result.sealed.what.one-sided", name(party.other())))
                        .orElseGet(() -> visit.say(
                                wave.terms().questionnaire().asks(Measure.IMPORTANCE)
                                        ? "result.sealed.what.text"
                                        : "result.sealed.what.pulse")));
    }

    /** Two sponsors may still let all see the answers of one party; a facilitator may not. */
    private String tooFew(Party lacking) {
        return asksAgreement()
                ? visit.say("result.sealed.one-sided", name(lacking), name(lacking.other()))
                : visit.say("result.sealed.too-few");
    }

    private String name(Party party) {
        return about.collaboration().nameOf(party);
    }

    private List<String> next(List<Party> own, boolean mayReveal) {
        if (mayReveal) {
            return List.of(visit.say("result.next.reveal"));
        }
        if (!asksAgreement()) {
            return List.of();
        }
        return leads() ? nextToAsk() : nextToAwait(own);
    }

    /** Whom to ask for agreement, of each party that has not agreed. */
    private List<String> nextToAsk() {
        var next = new ArrayList<String>();
        for (Party party : missing()) {
            var name = about.collaboration().nameOf(party);
            next.add(
                    isNobody(party)
                            ? withoutSponsor(party, name)
                            : visit.say(
                                    "result.next.ask",
                                    named(sponsors.countingFor(party)),
                                    name,
                                    about.collaboration().name(),
                                    wave.terms().name()));
        }
        next.add(visit.say("result.next.by-itself"));
        return next;
    }

    private String withoutSponsor(Party party, String name) {
        var waiting = sponsors.waitingFor(party);
        return waiting.isEmpty()
                ? visit.say("result.next.no-sponsor", name)
                : visit.say(
                        "result.next.waiting-sponsor",
                        named(waiting),
                        name,
                        about.collaboration().nameOf(party.other()));
    }

    private boolean isNobody(Party party) {
        return sponsors.countingFor(party).isEmpty();
    }

    private static String named(List<Member> members) {
        return members.stream().map(member -> member.signatory().named()).collect(Collectors.joining(", "));
    }

    /** Whom a sponsor waits for who has done what is his. */
    private List<String> nextToAwait(List<Party> own) {
        return own.stream().anyMatch(missing()::contains)
                ? List.of()
                : missing().stream()
                        .map(party -> visit.say(
                                "result.next.waiting", about.collaboration().nameOf(party)))
                        .toList();
    }

    private List<Party> missing() {
        return Arrays.stream(Party.values())
                .filter(party -> !wave.agreements().containsKey(party))
                .toList();
    }

    /** Does the visitor run the measurement? */
    private boolean leads() {
        return visitor.may(Act.REVEAL_WAVE, about.subject());
    }

    private String membersAt() {
        var lacking = asksAgreement()
                && missing().stream()
                        .anyMatch(party ->
                                isNobody(party) && sponsors.waitingFor(party).isEmpty());
        return lacking && visitor.may(Act.MANAGE_MEMBERS, about.subject())
                ? AccountAddresses.members(about.collaboration().workspace())
                : "";
    }

    private boolean may(Act act, Party party) {
        return visitor.may(act, about.subject().party(party));
    }

    private SealedView.Side side(Party party, PerParty<SealedParty> parties) {
        var of = parties.of(party);
        return new SealedView.Side(
                party.slug(),
                about.collaboration().nameOf(party),
                may(Act.SEE_PARTICIPATION, party) ? took(of) : "",
                visit.say("result.groups", of.groups()),
                agreement(party),
                asksAgreement() && !isNobody(party)
                        ? visit.say("result.next.sponsors", named(sponsors.countingFor(party)))
                        : "",
                asksAgreement() && may(Act.AGREE_TO_REVEAL, party) ? consent(party) : SealedView.Consent.NONE);
    }

    private String took(SealedParty of) {
        var took = visit.say("result.took", of.respondents(), of.invited());
        return of.joined() == 0 ? took : took + " " + visit.say("result.took.joined", of.joined());
    }

    private SealedView.Consent consent(Party party) {
        return wave.agreements().containsKey(party) ? SealedView.Consent.GIVEN : SealedView.Consent.ASKED;
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
                : visit.say(
                        "result.agreed",
                        given.by().named(),
                        visit.date(wave.terms().day(given.at())));
    }

    private SealedView.Said said(Party own, OpenSealed openSealed, FindModel findModel) {
        var model = findModel.handle(wave.terms().model());
        var byAspect = openSealed.remarks(wave, own).stream()
                .collect(Collectors.groupingBy(OwnRemark::aspect, LinkedHashMap::new, Collectors.toList()));
        var remarks = byAspect.entrySet().stream()
                .map(of -> model.aspect(of.getKey())
                        .map(aspect -> new SealedView.About(aspect.name().in(visit.language()), "", of.getValue()))
                        .orElseGet(() -> new SealedView.About(
                                visit.say("result.remarks.other"), visit.say("result.remarks.apart"), of.getValue())))
                .toList();
        return new SealedView.Said(own.slug(), about.collaboration().nameOf(own), remarks);
    }
}
