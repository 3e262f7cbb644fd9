package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.StartAnswering.Starting;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.response.SubmitResponse.Submission;
import nl.samenspel.result.CloseWave;

/** Waves in a {@link House}, from Monday on, with the terms of every wave in these tests. */
final class HouseWaves {

    static final String MONDAY = "2026-11-23T09:00:00Z";
    static final ModelVersion ERANEOS = ModelVersion.of("eraneos-1");
    static final Question STRATEGY = Question.whole("strategy", Measure.IMPORTANCE);

    private HouseWaves() {}

    static Wave.Open open(House house, Disclosure customer, Disclosure supplier, RevealRule rule, int expected) {
        var workspace =
                house.use(ManageWorkspaces.class).start("Trading", false).id();
        var collaboration = house.use(StartCollaboration.class)
                .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke");
        var planned = (Planning.Accepted) house.use(PlanWave.class)
                .handle(workspace, collaboration.id(), draft(customer, supplier, rule, expected), "Femke");
        var id = planned.wave().terms().id();
        assertThat(house.use(StartAnswering.class).handle(workspace, id, "Femke"))
                .isEqualTo(Starting.OPEN);
        return (Wave.Open) house.use(FindWave.class).handle(workspace, id).orElseThrow();
    }

    static WaveDraft draft(Disclosure customer, Disclosure supplier, RevealRule rule, int expected) {
        return new WaveDraft(
                "Autumn",
                ERANEOS,
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                rule,
                ForRespondents.OVERVIEW,
                LocalDate.of(2026, 12, 1),
                new PerParty<>(new PartyDraft(customer, expected, true), new PartyDraft(supplier, expected, true)));
    }

    /** Of each party, one strategic and the others operational. */
    static List<Invitation> invite(House house, Wave.Open wave, int ofEach) {
        var people = new ArrayList<Person>();
        for (Party party : Party.values()) {
            for (int number = 0; number < ofEach; number++) {
                var level = number == 0 ? GovernanceLevel.STRATEGIC : GovernanceLevel.OPERATIONAL;
                people.add(new Person("Person " + number, party.slug() + number + "@example.org", party, level));
            }
        }
        return ((Inviting.Invited) house.use(InvitePeople.class).handle(wave, people, "Femke")).invitations();
    }

    /** Somebody tactical, by the shared link. */
    static void join(House house, Wave.Open wave, Party party, String name) {
        var shared = house.use(FindWave.class)
                .behind(wave.terms().party(party).sharedLink().orElseThrow())
                .orElseThrow();
        assertThat(house.use(JoinWave.class).handle(shared, Secrets.token(), name, GovernanceLevel.TACTICAL))
                .isInstanceOf(JoinWave.Joining.Joined.class);
    }

    static void answerAll(House house, Invitation by, int level) {
        var asked = house.use(FindModel.class).handle(ERANEOS).instrument().asked();
        var terms = house.use(FindWave.class)
                .handle(by.workspace(), by.wave())
                .orElseThrow()
                .terms();
        for (Question question : asked) {
            assertThat(house.use(SaveAnswer.class).answers(by, terms, Map.of(question, Answer.rated(level))))
                    .isEqualTo(Saving.SAVED);
        }
        assertThat(house.use(SubmitResponse.class).handle(by)).isEqualTo(new Submission.Accepted());
        assertThat(house.use(ReadDraft.class).handle(by))
                .extracting(Draft::answers)
                .satisfies(answers ->
                        assertThat(answers).hasSize(asked.size()).containsEntry(STRATEGY, Answer.rated(level)));
    }

    /** Of which something can be shown. */
    static Wave.Sealed close(House house, Wave.Open wave) {
        return (Wave.Sealed) end(house, wave);
    }

    /** Whatever can be shown of it. */
    static Wave.Closed end(House house, Wave.Open wave) {
        return house.use(CloseWave.class)
                .handle(workspace(wave), id(wave), "Femke")
                .orElseThrow();
    }

    static List<Happening> timeline(House house, Wave wave) {
        return house
                .use(ReadTimeline.class)
                .latest(workspace(wave), wave.terms().collaboration(), Integer.MAX_VALUE)
                .entries()
                .stream()
                .map(TimelineEntry::what)
                .toList();
    }

    static WorkspaceId workspace(Wave wave) {
        return wave.terms().workspace();
    }

    static WaveId id(Wave wave) {
        return wave.terms().id();
    }
}
