package nl.samenspel.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
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

    private static final Spoken<Step> STEP = Spoken.of("assessment.step", Step.class);
    private static final Spoken<RevealRule> SEALED = Spoken.of("assessment.next.sealed", RevealRule.class);

    private final Visit visit;
    private final Visitor visitor;
    private final WaveDesk.Case about;
    private final boolean isAnotherOpen;
    private final boolean isAnswerable;

    /**
     * @param isAnotherOpen whether people answer in another wave of the collaboration
     * @param isAnswerable whether people answer in this one
     */
    WavePage(Visit visit, Visitor visitor, WaveDesk.Case about, boolean isAnotherOpen, boolean isAnswerable) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.isAnotherOpen = isAnotherOpen;
        this.isAnswerable = isAnswerable;
    }

    /**
     * @param found what other modules bring
     * @param traces another program keeps what was erased in the files of the database
     * @param model what is asked about
     * @param postponed there is more in the wave than the program has memory to count
     */
    WaveView view(WaveSections.Found found, AssessmentModel model, boolean traces, boolean postponed) {
        var collaboration = about.collaboration();
        return new WaveView(
                WaveAddresses.of(about.wave()),
                collaboration.name(),
                CollaborationAddresses.of(collaboration),
                steps(),
                next(postponed),
                traces,
                doing(found),
                found.parts(),
                about.wave() instanceof Wave.Planned(WaveTerms terms)
                        ? new ForesightWords(
                                        visit,
                                        collaboration,
                                        terms,
                                        terms.questionnaire().instrument(model.instrument()))
                                .all()
                        : List.of(),
                terms(model));
    }

    private List<WaveView.Step> steps() {
        var terms = about.wave().terms();
        var until = visit.say("assessment.wave.until", visit.endOf(terms.closesOn(), terms.zone()));
        return switch (about.wave()) {
            case Wave.Planned _ -> steps(Step.PLANNED, Map.of(Step.OPEN, until));
            case Wave.Open _ -> steps(Step.OPEN, Map.of(Step.OPEN, until));
            case Wave.Closing _ -> steps(Step.SEALED, Map.of(Step.SEALED, visit.say("assessment.wave.closing")));
            case Wave.Sealed closed ->
                steps(Step.SEALED, Map.of(Step.SEALED, visit.date(terms.day(closed.closedAt()))));
            case Wave.Fruitless closed ->
                steps(Step.SEALED, Map.of(Step.SEALED, visit.date(terms.day(closed.closedAt())))).stream()
                        .filter(step -> !step.state().equals("ahead"))
                        .toList();
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
                    case Wave.Planned _ when isAnotherOpen -> "assessment.next.planned.another-open";
                    case Wave.Planned _ ->
                        may(Act.OPEN_WAVE) ? "assessment.next.planned" : "assessment.next.planned.following";
                    case Wave.Open _ ->
                        may(Act.INVITE_PEOPLE) ? "assessment.next.open" : "assessment.next.open.following";
                    case Wave.Closing _ -> postponed ? "assessment.next.closing.postponed" : "assessment.next.closing";
                    case Wave.Sealed closed -> SEALED.key(closed.terms().revealRule());
                    case Wave.Fruitless _ -> "assessment.next.fruitless";
                    case Wave.Revealed _ -> "assessment.next.revealed";
                });
    }

    private WaveView.Doing doing(WaveSections.Found found) {
        var isPlanned = about.wave() instanceof Wave.Planned;
        var isOpen = about.wave() instanceof Wave.Open;
        return new WaveView.Doing(
                isPlanned && !isAnotherOpen && may(Act.OPEN_WAVE),
                isPlanned && may(Act.PLAN_WAVE),
                isAnswerable && may(Act.OPEN_WAVE),
                links(found),
                isOpen && may(Act.CLOSE_WAVE) ? found.closeAt() : Optional.empty(),
                found.beforeClosing(),
                about.wave() instanceof Wave.Closing);
    }

    /** From results that are there, the next one is two clicks away. */
    private List<WaveSection.Link> links(WaveSections.Found found) {
        var next = about.wave() instanceof Wave.Revealed && may(Act.PLAN_WAVE)
                ? Stream.of(new WaveSection.Link(
                        visit.say("assessment.do.like"), WaveAddresses.planLike(about.wave()), false))
                : Stream.<WaveSection.Link>empty();
        return Stream.concat(found.links().stream(), next).toList();
    }

    private boolean may(Act act) {
        return visitor.may(act, about.subject());
    }

    private List<String> names(AssessmentModel model, Set<String> aspects) {
        return model.aspects().stream()
                .filter(aspect -> aspects.contains(aspect.slug()))
                .map(aspect -> aspect.name().in(visit.language()))
                .toList();
    }

    private List<WaveView.Term> terms(AssessmentModel model) {
        var terms = about.wave().terms();
        var all = new ArrayList<WaveView.Term>();
        all.add(WaveView.Term.of(
                visit.say("assessment.field.questionnaire"),
                visit.say(AssessmentWords.QUESTIONNAIRE, terms.questionnaire().part())));
        if (!terms.questionnaire().aspects().isEmpty()) {
            all.add(new WaveView.Term(
                    visit.say("assessment.field.aspects"),
                    names(model, terms.questionnaire().aspects())));
        }
        if (!terms.questionnaire().modules().isEmpty()) {
            all.add(new WaveView.Term(
                    visit.say("assessment.field.modules"),
                    terms.questionnaire().modules().stream()
                            .map(module -> visit.say(AssessmentWords.MODULE, module))
                            .toList()));
        }
        terms.questionnaire()
                .lookBack()
                .ifPresent(on -> all.add(new WaveView.Term(
                        visit.say("assessment.term.look-back", visit.words().month(on.to())),
                        names(model, on.aspects()))));
        all.add(new WaveView.Term(visit.say("assessment.field.closes-on"), lastDay()));
        for (Party party : Party.values()) {
            var of = terms.party(party);
            var promised = switch (of.disclosure()) {
                case Disclosure.Open _ ->
                    visit.say("assessment.promise.open", of.expected().people());
                case Disclosure.Anonymous(int threshold) ->
                    visit.say("assessment.promise.anonymous", of.expected().people(), threshold);
            };
            var asked = visit.say(
                    of.sharedLink().isPresent() ? "assessment.promise.joinable" : "assessment.promise.one-by-one");
            var told = new ArrayList<>(List.of(promised, asked));
            if (of.paired()) {
                told.add(visit.say("assessment.promise.paired"));
            }
            all.add(new WaveView.Term(about.collaboration().nameOf(party), told));
        }
        all.add(WaveView.Term.of(
                visit.say("assessment.field.reveal-rule"), visit.say(AssessmentWords.REVEAL_RULE, terms.revealRule())));
        all.add(WaveView.Term.of(
                visit.say("assessment.field.for-respondents"),
                visit.say(AssessmentWords.FOR_RESPONDENTS, terms.forRespondents())));
        all.add(WaveView.Term.of(
                visit.say("assessment.field.weighting"), visit.say(AssessmentWords.WEIGHTING, terms.weighting())));
        return all;
    }

    /** A wave that was closed by hand may have closed before the end of a day. */
    private List<String> lastDay() {
        var terms = about.wave().terms();
        var day = about.wave().lastDay();
        var told = new ArrayList<String>();
        told.add(
                switch (about.wave()) {
                    case Wave.Planned _, Wave.Open _ -> visit.endOf(day, terms.zone());
                    case Wave.Closing _, Wave.Closed _, Wave.Revealed _ -> visit.date(day);
                });
        terms.closesOnBefore().ifPresent(before -> told.add(visit.say("assessment.wave.moved", visit.date(before))));
        return told;
    }
}
