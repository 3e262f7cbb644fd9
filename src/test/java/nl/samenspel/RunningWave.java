package nl.samenspel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.SaveAnswer;

/** A wave on the running site in which people can answer: between Handelshuis and Noord IT, for ten days more. */
public final class RunningWave {

    /** All that can be asked. */
    public static final Questionnaire EVERYTHING =
            new Questionnaire(Questionnaire.Part.CORE, EnumSet.allOf(Module.class));

    private static final int EXPECTED = 8;

    private final Site site;
    private final Wave.Open wave;

    private RunningWave(Site site, Wave.Open wave) {
        this.site = site;
        this.wave = wave;
    }

    /** @param customer what the customer's people are promised; the supplier's take part openly */
    public static RunningWave started(Site site, Disclosure customer, Questionnaire questionnaire) {
        var workspace = site.workspace("Running").id();
        var collaboration = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke");
        var draft = new WaveDraft(
                "Autumn",
                ModelVersion.of("eraneos-1"),
                questionnaire,
                Weighting.PER_LEVEL,
                RevealRule.BOTH_SPONSORS,
                ForRespondents.OVERVIEW,
                LocalDate.now(ZoneOffset.UTC).plusDays(10),
                new PerParty<>(
                        new PartyDraft(customer, EXPECTED, true),
                        new PartyDraft(new Disclosure.Open(), EXPECTED, true)));
        var planned =
                (Planning.Accepted) site.use(PlanWave.class).handle(workspace, collaboration.id(), draft, "Femke");
        var id = planned.wave().terms().id();
        site.use(StartAnswering.class).handle(workspace, id, "Femke");
        return new RunningWave(
                site, (Wave.Open) site.use(FindWave.class).handle(workspace, id).orElseThrow());
    }

    public static RunningWave started(Site site) {
        return started(site, new Disclosure.Open(), Questionnaire.CORE);
    }

    public Wave.Open wave() {
        return wave;
    }

    public WorkspaceId workspace() {
        return wave.terms().workspace();
    }

    /** Invites people of the names, all tactical. */
    public List<Invitation> invite(Party party, String... names) {
        var people = Arrays.stream(names)
                .map(name -> new Person(name, "", party, GovernanceLevel.TACTICAL))
                .toList();
        return ((Inviting.Invited) site.use(InvitePeople.class).handle(wave, people, "Femke")).invitations();
    }

    /** The invitation as it is now. */
    public Invitation now(Invitation before) {
        return site.use(FindInvitation.class)
                .handle(before.workspace(), before.id())
                .orElseThrow();
    }

    /** The address of a personal link. */
    public static String address(Invitation invitation) {
        return "/a/" + invitation.link().orElseThrow();
    }

    /** Answers everything that is asked of somebody. */
    public void answerAll(Invitation by, ToIntFunction<Question> score) {
        var instrument = site.use(FindModel.class).handle(wave.terms().model()).instrument();
        var answers = wave.terms().questionnaire().asked(instrument).stream()
                .collect(Collectors.toMap(
                        question -> question, question -> (Answer) Answer.rated(score.applyAsInt(question))));
        site.use(SaveAnswer.class).answers(by, wave.terms(), answers);
    }
}
