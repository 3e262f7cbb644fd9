package nl.samenspel.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.CollaborationSection;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Words;
import org.springframework.stereotype.Component;

/** The waves of a collaboration, on its page. */
@Component
class WavesSection implements CollaborationSection {

    private final FindWave findWave;

    WavesSection(FindWave findWave) {
        this.findWave = findWave;
    }

    @Override
    public Content of(Collaboration collaboration, Visitor visitor, Words words) {
        var subject = Subject.of(collaboration.workspace()).in(collaboration.id());
        var entries = findWave.of(collaboration.workspace(), collaboration.id()).stream()
                .map(wave -> new Entry(
                        wave.terms().name(), address(wave, visitor, subject), state(wave, visitor, subject, words)))
                .toList();
        return new Content(
                words.say("assessment.waves.title"),
                words.say("assessment.waves.none"),
                entries,
                visitor.may(Act.PLAN_WAVE, subject) ? Optional.of(plan(collaboration, words)) : Optional.empty());
    }

    /** The newest results. */
    @Override
    public Optional<Link> shortcut(Collaboration collaboration, Visitor visitor, Words words) {
        var subject = Subject.of(collaboration.workspace()).in(collaboration.id());
        return visitor.may(Act.SEE_RESULTS, subject)
                ? findWave.of(collaboration.workspace(), collaboration.id()).stream()
                        .filter(wave -> wave instanceof Wave.Revealed)
                        .findFirst()
                        .map(wave -> new Link(
                                words.say(
                                        "assessment.waves.results", wave.terms().name()),
                                results(wave)))
                : Optional.empty();
    }

    private static String results(Wave wave) {
        return Addresses.of(wave) + "/results";
    }

    private static Link plan(Collaboration collaboration, Words words) {
        return new Link(words.say("assessment.waves.plan"), Addresses.of(collaboration) + "/waves/new");
    }

    /** Straight to the results once there are any; before that, whoever follows the answering goes to the wave. */
    private static String address(Wave wave, Visitor visitor, Subject subject) {
        if (wave instanceof Wave.Revealed) {
            return results(wave);
        }
        var follows = visitor.may(Act.PLAN_WAVE, subject)
                || Arrays.stream(Party.values())
                        .anyMatch(party -> visitor.may(Act.SEE_PARTICIPATION, subject.party(party)));
        return follows ? Addresses.of(wave) : "";
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
                words.say("assessment.waves.planned", words.date(planned.terms().closesOn()));
            case Wave.Open open ->
                words.say("assessment.waves.open", words.date(open.terms().closesOn()));
            case Wave.Sealed sealed ->
                words.say(
                        awaits(sealed, visitor, subject) ? "assessment.waves.awaits" : "assessment.waves.sealed",
                        words.date(sealed.closedAt().toLocalDate()));
            case Wave.Revealed revealed ->
                words.say(
                        "assessment.waves.revealed",
                        words.date(revealed.revealedAt().toLocalDate()));
        };
    }
}
