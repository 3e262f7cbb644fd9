package nl.samenspel.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.OpenWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.response.Draft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.response.SubmitResponse.Submission;

/** Measures a collaboration of the demonstration again, with every module: most people have answered, some are to do so. */
@UseCase
public class StartFollowUp {

    private static final int DAYS_TO_ANSWER = 21;

    private final FindModel findModel;
    private final OpenWave openWave;
    private final InvitePeople invitePeople;
    private final SaveAnswer saveAnswer;
    private final SubmitResponse submitResponse;
    private final Transactions transactions;
    private final Clock clock;

    public StartFollowUp(
            FindModel findModel,
            OpenWave openWave,
            InvitePeople invitePeople,
            SaveAnswer saveAnswer,
            SubmitResponse submitResponse,
            Transactions transactions,
            Clock clock) {
        this.findModel = findModel;
        this.openWave = openWave;
        this.invitePeople = invitePeople;
        this.saveAnswer = saveAnswer;
        this.submitResponse = submitResponse;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param answers all of them, or none of somebody who is still to answer */
    public record Participant(Person person, Draft answers) {
        private boolean hasAnswered() {
            return !answers.answers().isEmpty();
        }
    }

    /** Throws IllegalStateException when somebody's answers are not the ones that are asked. */
    public void handle(Collaboration collaboration, String name, List<Participant> participants, String actor) {
        transactions.change(() -> {
            var wave = openWave.handle(collaboration.workspace(), collaboration.id(), draft(name, participants), actor);
            var people = participants.stream().map(Participant::person).toList();
            if (!(invitePeople.handle(wave, people, actor) instanceof Inviting.Invited invited)) {
                throw new IllegalStateException("nobody can be invited to " + wave);
            }
            var answers = participants.stream()
                    .filter(Participant::hasAnswered)
                    .collect(Collectors.toMap(Participant::person, Participant::answers));
            for (Invitation invitation : invited.invitations()) {
                Optional.ofNullable(answers.get(invitation.person()))
                        .ifPresent(given -> answer(invitation, wave.terms(), given));
            }
        });
    }

    private WaveDraft draft(String name, List<Participant> participants) {
        return new WaveDraft(
                name,
                findModel.all().getFirst().version(),
                new Questionnaire(Questionnaire.Part.CORE, EnumSet.allOf(Module.class)),
                Weighting.PER_LEVEL,
                RevealRule.BOTH_SPONSORS,
                ForRespondents.EVERYTHING,
                LocalDate.now(clock).plusDays(DAYS_TO_ANSWER),
                parties(participants));
    }

    private static PerParty<PartyDraft> parties(List<Participant> participants) {
        return PerParty.each(party -> {
            var levels = participants.stream()
                    .map(Participant::person)
                    .filter(person -> person.party() == party)
                    .collect(Collectors.groupingBy(Person::level, Collectors.summingInt(_ -> 1)));
            return new PartyDraft(new Disclosure.Open(), Expected.of(levels), false, false);
        });
    }

    private void answer(Invitation by, WaveTerms terms, Draft draft) {
        require(saveAnswer.answers(by, terms, draft.answers()), by);
        draft.remarks().forEach((aspect, text) -> require(saveAnswer.remark(by, terms, aspect, text), by));
        if (!(submitResponse.handle(by) instanceof Submission.Accepted)) {
            throw new IllegalStateException("not complete: " + by.person());
        }
    }

    private static void require(Saving saving, Invitation by) {
        if (saving != Saving.SAVED) {
            throw new IllegalStateException(saving + ": " + by.person());
        }
    }
}
