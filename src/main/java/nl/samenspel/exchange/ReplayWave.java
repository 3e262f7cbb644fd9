package nl.samenspel.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.OpenWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.invitation.ForgetLinks;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.TakeOverPeople;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.EndClosing;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.TakeSnapshot;

/**
 * Replays one wave of a case file with the same acts as a wave that runs here, on the day on which it closed. Answers of
 * anonymous parties are counted and never stored.
 */
@UseCase
public class ReplayWave {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int PEOPLE_AT_A_TIME = 50;

    private final FindModel findModel;
    private final OpenWave openWave;
    private final SealWave sealWave;
    private final TakeOverPeople takeOverPeople;
    private final TakeOverResponses takeOverResponses;
    private final TakeSnapshot takeSnapshot;
    private final ForgetLinks forgetLinks;
    private final EndClosing endClosing;
    private final Reveal reveal;
    private final RecordOnTimeline timeline;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;

    public ReplayWave(
            FindModel findModel,
            OpenWave openWave,
            SealWave sealWave,
            TakeOverPeople takeOverPeople,
            TakeOverResponses takeOverResponses,
            TakeSnapshot takeSnapshot,
            ForgetLinks forgetLinks,
            EndClosing endClosing,
            Reveal reveal,
            RecordOnTimeline timeline,
            ManageWorkspaces workspaces,
            Transactions transactions) {
        this.findModel = findModel;
        this.openWave = openWave;
        this.sealWave = sealWave;
        this.takeOverPeople = takeOverPeople;
        this.takeOverResponses = takeOverResponses;
        this.takeSnapshot = takeSnapshot;
        this.forgetLinks = forgetLinks;
        this.endClosing = endClosing;
        this.reveal = reveal;
        this.timeline = timeline;
        this.workspaces = workspaces;
        this.transactions = transactions;
    }

    static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(NOON).atZone(zone).toInstant();
    }

    void handle(Collaboration collaboration, CaseWave of, Disclosure disclosure, String actor) {
        var wave = closing(collaboration, of, disclosure, actor);
        var anonymous = new ArrayList<InvitationId>();
        for (Party party : Party.values()) {
            of.people(party).stream()
                    .gather(Gatherers.windowFixed(PEOPLE_AT_A_TIME))
                    .forEach(some -> anonymous.addAll(takeOver(wave, party, some)));
        }
        var model = findModel.handle(wave.terms().model()).instrument();
        var instrument = wave.terms().questionnaire().instrument(model);
        var counted = takeSnapshot.handle(wave, legible(of).answers(instrument, disclosure));
        anonymous.stream()
                .gather(Gatherers.windowFixed(PEOPLE_AT_A_TIME))
                .forEach(some -> forgetLinks.handle(collaboration.workspace(), some));
        reveal(collaboration, of, counted, actor);
    }

    private Wave.Closing closing(Collaboration collaboration, CaseWave of, Disclosure disclosure, String actor) {
        var workspace = collaboration.workspace();
        var noon = noon(of.closedOn(), workspaces.zone(workspace));
        return transactions.write(() -> ReplayClock.at(noon, () -> {
            var open = openWave.handle(workspace, collaboration.id(), draft(of, disclosure), actor);
            return sealWave.begin(workspace, open.terms().id(), actor).orElseThrow();
        }));
    }

    private void reveal(Collaboration collaboration, CaseWave of, Wave.Closing counted, String actor) {
        var noon = noon(of.closedOn(), workspaces.zone(collaboration.workspace()));
        transactions.change(() -> {
            ReplayClock.at(
                    noon,
                    () -> endClosing.handle(counted) instanceof Wave.Sealed sealed
                            ? reveal.broughtIn(sealed, actor)
                            : Optional.empty());
            timeline.handle(
                    collaboration.workspace(), collaboration.id(), ImportHappening.WAVE_IMPORTED, actor, of.name());
        });
    }

    private WaveDraft draft(CaseWave wave, Disclosure disclosure) {
        return new WaveDraft(
                wave.name(),
                findModel.all().getFirst().version(),
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.FACILITATOR,
                ForRespondents.NOTHING,
                wave.closedOn(),
                wave.people().map(people -> new PartyDraft(disclosure, expected(people, disclosure), false, false)));
    }

    /** As many as there are at each level; as many as the terms of a wave allow where that would be too few, or too many. */
    private static Expected expected(List<CasePerson> people, Disclosure disclosure) {
        return people.size() >= disclosure.threshold() && people.size() <= WaveDraft.MOST_EXPECTED
                ? Expected.of(people.stream()
                        .collect(Collectors.groupingBy(one -> one.answers().level(), Collectors.summingInt(_ -> 1))))
                : Expected.of(Math.clamp(people.size(), disclosure.threshold(), WaveDraft.MOST_EXPECTED));
    }

    /** Those whose answers are not to be known any more. */
    private List<InvitationId> takeOver(Wave.Closing wave, Party party, List<CasePerson> some) {
        var people = some.stream()
                .map(one ->
                        new Person(one.respondent(), "", party, one.answers().level()))
                .toList();
        return transactions.write(() -> {
            var invitations = takeOverPeople.handle(wave, people);
            return switch (wave.terms().disclosure(party)) {
                case Disclosure.Open _ -> {
                    takeOverResponses.handle(wave, drafts(invitations, some));
                    yield List.<InvitationId>of();
                }
                case Disclosure.Anonymous _ ->
                    invitations.stream().map(Invitation::id).toList();
            };
        });
    }

    private static Map<Invitation, Draft> drafts(List<Invitation> invitations, List<CasePerson> people) {
        var drafts = new HashMap<Invitation, Draft>();
        for (int place = 0; place < people.size(); place++) {
            var given = legible(people.get(place).answers());
            drafts.put(invitations.get(place), new Draft(given.answers(), given.remarks()));
        }
        return drafts;
    }

    private static CaseWave legible(CaseWave wave) {
        return new CaseWave(
                wave.name(),
                wave.closedOn(),
                wave.people()
                        .map(people -> people.stream()
                                .map(one -> new CasePerson(one.respondent(), legible(one.answers())))
                                .toList()));
    }

    private static PersonAnswers legible(PersonAnswers answers) {
        var legible = new HashMap<String, String>();
        answers.remarks()
                .forEach((aspect, text) ->
                        legible.put(aspect, text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")));
        return new PersonAnswers(answers.level(), answers.asked(), answers.answers(), legible);
    }
}
