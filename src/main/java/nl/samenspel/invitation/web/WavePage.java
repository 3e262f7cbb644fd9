package nl.samenspel.invitation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.AssessmentWords;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.invitation.Participation;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;

/** Puts a wave in the visitor's words. */
final class WavePage {

    private enum Step {
        PLANNED,
        OPEN,
        SEALED,
        REVEALED
    }

    private static final Spoken<Step> STEP = Spoken.of("invitation.step", Step.class);
    private static final Spoken<RevealRule> SEALED = Spoken.of("invitation.next.sealed", RevealRule.class);

    private final Visit visit;
    private final Visitor visitor;
    private final WaveDesk.Case about;
    private final boolean isAnotherOpen;
    private final ParticipationWords counts;

    /**
     * @param today in the count of days of the participation
     * @param isAnotherOpen whether people answer in another wave of the collaboration
     */
    WavePage(Visit visit, Visitor visitor, WaveDesk.Case about, LocalDate today, boolean isAnotherOpen) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.isAnotherOpen = isAnotherOpen;
        this.counts = new ParticipationWords(visit, about, today.minusDays(1));
    }

    /**
     * @param traces another program keeps what was erased in the files of the database
     * @param postponed there is more in the wave than the program has memory to count
     */
    WaveView view(PerParty<Participation> participation, boolean traces, boolean postponed) {
        var collaboration = about.collaboration();
        return new WaveView(
                about.address(),
                collaboration.name(),
                CollaborationAddresses.of(collaboration),
                steps(),
                next(postponed),
                traces,
                doing(participation),
                parties(participation),
                terms());
    }

    private List<WaveView.Step> steps() {
        var terms = about.wave().terms();
        var until = visit.say("invitation.wave.until", visit.endOf(terms.closesOn(), terms.zone()));
        return switch (about.wave()) {
            case Wave.Planned _ -> steps(Step.PLANNED, Map.of(Step.OPEN, until));
            case Wave.Open _ -> steps(Step.OPEN, Map.of(Step.OPEN, until));
            case Wave.Closing _ -> steps(Step.SEALED, Map.of(Step.SEALED, visit.say("invitation.wave.closing")));
            case Wave.Sealed closed ->
                steps(Step.SEALED, Map.of(Step.SEALED, visit.date(terms.day(closed.closedAt()))));
            case Wave.Revealed revealed ->
                steps(
                        Step.REVEALED,
                        Map.of(
                                Step.SEALED, visit.date(terms.day(revealed.closedAt())),
                                Step.REVEALED, visit.date(terms.day(revealed.revealedAt()))));
        };
    }

    private List<WaveView.Step> steps(Step here, Map<Step, String> notes) {
        return STEP.choices().stream()
                .map(step -> new WaveView.Step(
                        visit.say(STEP, step),
                        notes.getOrDefault(step, ""),
                        step == here ? "here" : step.compareTo(here) < 0 ? "done" : "ahead"))
                .toList();
    }

    private String next(boolean postponed) {
        return visit.say(
                switch (about.wave()) {
                    case Wave.Planned _ when isAnotherOpen -> "invitation.next.planned.another-open";
                    case Wave.Planned _ ->
                        may(Act.OPEN_WAVE) ? "invitation.next.planned" : "invitation.next.planned.following";
                    case Wave.Open _ ->
                        may(Act.INVITE_PEOPLE) ? "invitation.next.open" : "invitation.next.open.following";
                    case Wave.Closing _ -> postponed ? "invitation.next.closing.postponed" : "invitation.next.closing";
                    case Wave.Sealed closed -> SEALED.key(closed.terms().revealRule());
                    case Wave.Revealed _ -> "invitation.next.revealed";
                });
    }

    private WaveView.Doing doing(PerParty<Participation> participation) {
        var isPlanned = about.wave() instanceof Wave.Planned;
        var isOpen = about.wave() instanceof Wave.Open;
        return new WaveView.Doing(
                isPlanned && !isAnotherOpen && may(Act.OPEN_WAVE),
                isPlanned && may(Act.PLAN_WAVE),
                isOpen && may(Act.INVITE_PEOPLE),
                isOpen && may(Act.INVITE_PEOPLE) && isJoinable(),
                !isPlanned && !may(Act.INVITE_PEOPLE),
                isOpen && may(Act.CLOSE_WAVE),
                isOpen && may(Act.CLOSE_WAVE) ? tooFew(participation) : List.of(),
                about.wave() instanceof Wave.Closing,
                onwards(),
                onwardsLabel());
    }

    private boolean isJoinable() {
        return about.wave().terms().parties().both().stream()
                .anyMatch(terms -> terms.sharedLink().isPresent());
    }

    private List<String> tooFew(PerParty<Participation> participation) {
        return Arrays.stream(Party.values())
                .filter(party -> !participation
                        .of(party)
                        .all()
                        .answered()
                        .isAtLeast(about.wave().terms().disclosure(party).threshold()))
                .map(party -> visit.say(
                        "invitation.close.too-few", about.collaboration().nameOf(party)))
                .toList();
    }

    private String onwards() {
        return switch (about.wave()) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> "";
            case Wave.Sealed _ -> "/sealed";
            case Wave.Revealed _ -> may(Act.SEE_RESULTS) ? "/results" : "";
        };
    }

    private String onwardsLabel() {
        return switch (about.wave()) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> "";
            case Wave.Sealed _ -> visit.say("invitation.onwards.sealed");
            case Wave.Revealed _ -> visit.say("invitation.onwards.results");
        };
    }

    private boolean may(Act act) {
        return visitor.may(act, about.subject());
    }

    /** A closed wave counts its people in its results, where links are forgotten. */
    private List<WaveView.PartyView> parties(PerParty<Participation> participation) {
        return about.wave() instanceof Wave.Open
                ? Arrays.stream(Party.values())
                        .filter(party -> visitor.may(
                                Act.SEE_PARTICIPATION, about.subject().party(party)))
                        .map(party -> counts.of(party, participation.of(party)))
                        .toList()
                : List.of();
    }

    private List<WaveView.Term> terms() {
        var terms = about.wave().terms();
        var all = new ArrayList<WaveView.Term>();
        all.add(WaveView.Term.of(
                visit.say("assessment.field.questionnaire"),
                visit.say(AssessmentWords.QUESTIONNAIRE, terms.questionnaire().part())));
        if (!terms.questionnaire().modules().isEmpty()) {
            all.add(new WaveView.Term(
                    visit.say("assessment.field.modules"),
                    terms.questionnaire().modules().stream()
                            .map(module -> visit.say(AssessmentWords.MODULE, module))
                            .toList()));
        }
        all.add(WaveView.Term.of(visit.say("assessment.field.closes-on"), lastDay()));
        for (Party party : Party.values()) {
            var of = terms.party(party);
            var promised = switch (of.disclosure()) {
                case Disclosure.Open _ -> visit.say("invitation.promise.open", of.expected());
                case Disclosure.Anonymous(int threshold) ->
                    visit.say("invitation.promise.anonymous", of.expected(), threshold);
            };
            var asked = visit.say(
                    of.sharedLink().isPresent() ? "invitation.promise.joinable" : "invitation.promise.one-by-one");
            all.add(new WaveView.Term(about.collaboration().nameOf(party), List.of(promised, asked)));
        }
        all.add(WaveView.Term.of(
                visit.say("assessment.field.reveal-rule"), visit.say(AssessmentWords.REVEAL_RULE, terms.revealRule())));
        all.add(WaveView.Term.of(
                visit.say("assessment.field.weighting"), visit.say(AssessmentWords.WEIGHTING, terms.weighting())));
        return all;
    }

    /** A wave that was closed by hand may have closed before the end of a day. */
    private String lastDay() {
        var terms = about.wave().terms();
        var day = about.wave().lastDay();
        return switch (about.wave()) {
            case Wave.Planned _, Wave.Open _ -> visit.endOf(day, terms.zone());
            case Wave.Closing _, Wave.Sealed _, Wave.Revealed _ -> visit.date(day);
        };
    }
}
