package nl.samenspel.assessment.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationSection;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** The waves of a collaboration, on its page. */
@Contribution
class WavesSection implements CollaborationSection {

    private final FindWave findWave;
    private final WaveSections sections;
    private final Templates templates;

    WavesSection(FindWave findWave, WaveSections sections, Templates templates) {
        this.findWave = findWave;
        this.sections = sections;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration) {
        var subject = Subject.of(collaboration.workspace()).in(collaboration.id());
        var waves = findWave.of(collaboration.workspace(), collaboration.id()).stream()
                .map(wave -> new WavesView.Entry(
                        wave.terms().name(),
                        address(wave, visitor, subject),
                        state(wave, visitor, subject, visit.words())))
                .toList();
        var planAt = visitor.may(Act.PLAN_WAVE, subject)
                ? Optional.of(WaveAddresses.plan(collaboration))
                : Optional.<String>empty();
        return Optional.of(templates.assessmentWaves(visit, new WavesView(waves, planAt)));
    }

    /** What is under way for whoever follows it, and the newest results. */
    @Override
    public Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        var shortcuts = new HashMap<CollaborationId, List<Link>>();
        findWave.byCollaboration(workspace).forEach((collaboration, waves) -> {
            var subject = Subject.of(workspace).in(collaboration);
            shortcuts.put(collaboration, shortcuts(waves, visitor, subject, visit.words()));
        });
        return shortcuts;
    }

    private List<Link> shortcuts(List<Wave> waves, Visitor visitor, Subject subject, Words words) {
        var underWay = waves.stream()
                .filter(WavesSection::isUnderWay)
                .map(wave -> underWay(wave, visitor, subject, words))
                .filter(link -> !link.address().isEmpty());
        var results = waves.stream()
                .filter(Wave.Revealed.class::isInstance)
                .filter(_ -> visitor.may(Act.SEE_RESULTS, subject))
                .limit(1)
                .flatMap(wave -> results(wave, words).stream());
        return Stream.concat(underWay, results).toList();
    }

    private static boolean isUnderWay(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _, Wave.Sealed _ -> true;
            case Wave.Fruitless _, Wave.Revealed _ -> false;
        };
    }

    private Link underWay(Wave wave, Visitor visitor, Subject subject, Words words) {
        var label = words.say("assessment.waves.under-way", wave.terms().name(), state(wave, visitor, subject, words));
        return new Link(label, address(wave, visitor, subject));
    }

    private Optional<Link> results(Wave wave, Words words) {
        var label = words.say("assessment.waves.results", wave.terms().name());
        return sections.outcome(wave).map(address -> new Link(label, address));
    }

    /**
     * Straight to the results once there are any; before that, whoever follows the answering goes to the wave, and others to what is
     * awaited.
     */
    private String address(Wave wave, Visitor visitor, Subject subject) {
        var follows = visitor.may(Act.PLAN_WAVE, subject)
                || Arrays.stream(Party.values())
                        .anyMatch(party -> visitor.may(Act.SEE_PARTICIPATION, subject.party(party)));
        return sections.outcome(wave)
                .or(() -> follows ? Optional.of(WaveAddresses.of(wave).page()) : sections.awaited(wave))
                .orElse("");
    }

    /** Is it waiting for the visitor to agree to the reveal? */
    private static boolean awaits(Wave.Sealed wave, Visitor visitor, Subject subject) {
        return wave.terms().revealRule() == RevealRule.BOTH_SPONSORS
                && Arrays.stream(Party.values())
                        .filter(party -> !wave.agreements().containsKey(party))
                        .anyMatch(party -> visitor.may(Act.AGREE_TO_REVEAL, subject.party(party)));
    }

    private static String state(Wave wave, Visitor visitor, Subject subject, Words words) {
        return switch (wave) {
            case Wave.Planned planned ->
                words.say(
                        "assessment.waves.planned",
                        words.endOf(planned.terms().closesOn(), planned.terms().zone()));
            case Wave.Open open ->
                words.say(
                        "assessment.waves.open",
                        words.endOf(open.terms().closesOn(), open.terms().zone()));
            case Wave.Closing _ -> words.say("assessment.waves.closing");
            case Wave.Sealed sealed ->
                words.say(
                        awaits(sealed, visitor, subject) ? "assessment.waves.awaits" : "assessment.waves.sealed",
                        words.date(sealed.terms().day(sealed.closedAt())));
            case Wave.Fruitless fruitless ->
                words.say(
                        "assessment.waves.fruitless",
                        words.date(fruitless.terms().day(fruitless.closedAt())));
            case Wave.Revealed revealed ->
                words.say(
                        "assessment.waves.revealed", words.date(revealed.terms().day(revealed.revealedAt())));
        };
    }
}
