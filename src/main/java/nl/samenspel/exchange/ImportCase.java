package nl.samenspel.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.OpenWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PersonAnswers;
import nl.samenspel.measurement.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.Reveal;

/**
 * Brings in a case: replays its waves, on the days on which they closed, with the same acts as a wave that runs here. The
 * waves arrive revealed, their respondents as pseudonyms. All of it, or nothing.
 */
@UseCase
public class ImportCase {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final StartCollaboration startCollaboration;
    private final FindCollaboration findCollaboration;
    private final FindModel findModel;
    private final OpenWave openWave;
    private final InvitePeople invitePeople;
    private final TakeOverResponses takeOverResponses;
    private final CloseWave closeWave;
    private final Reveal reveal;
    private final RecordOnTimeline timeline;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;

    public ImportCase(
            StartCollaboration startCollaboration,
            FindCollaboration findCollaboration,
            FindModel findModel,
            OpenWave openWave,
            InvitePeople invitePeople,
            TakeOverResponses takeOverResponses,
            CloseWave closeWave,
            Reveal reveal,
            RecordOnTimeline timeline,
            ManageWorkspaces workspaces,
            Transactions transactions) {
        this.startCollaboration = startCollaboration;
        this.findCollaboration = findCollaboration;
        this.findModel = findModel;
        this.openWave = openWave;
        this.invitePeople = invitePeople;
        this.takeOverResponses = takeOverResponses;
        this.closeWave = closeWave;
        this.reveal = reveal;
        this.timeline = timeline;
        this.workspaces = workspaces;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Importing {

        record Imported(Collaboration collaboration) implements Importing {}

        /** The workspace has a collaboration of this name already; nothing was changed. */
        record AlreadyThere(Collaboration collaboration) implements Importing {}
    }

    /** What a file may hold that is to be brought in. */
    public static Limits limits(LocalDate today, Capacity capacity) {
        return new Limits(
                Map.of(
                        CaseColumn.COLLABORATION, Description.LONGEST_NAME,
                        CaseColumn.WAVE, WaveDraft.LONGEST_NAME,
                        CaseColumn.RESPONDENT, Person.LONGEST_NAME,
                        CaseColumn.COMMENT, SaveAnswer.LONGEST_REMARK),
                today,
                true,
                capacity);
    }

    /**
     * @param file read within the {@link #limits}
     * @param disclosure what both parties are promised
     */
    public Importing handle(
            WorkspaceId workspace, CaseFile file, Description description, Disclosure disclosure, String actor) {
        return transactions.write(() -> {
            var known = findCollaboration.all(workspace).stream()
                    .filter(one -> one.name().equals(description.name()))
                    .findFirst();
            if (known.isPresent()) {
                return new Importing.AlreadyThere(known.get());
            }
            var zone = workspaces.zone(workspace);
            var started = new ArrayList<Collaboration>();
            ReplayClock.at(
                    noon(file.waves().getFirst().closedOn(), zone),
                    () -> started.add(startCollaboration.handle(workspace, description, actor)));
            for (CaseWave wave : file.waves()) {
                ReplayClock.at(noon(wave.closedOn(), zone), () -> replay(started.getFirst(), wave, disclosure, actor));
                timeline.handle(workspace, started.getFirst().id(), Happening.WAVE_IMPORTED, actor, wave.name());
            }
            return new Importing.Imported(started.getFirst());
        });
    }

    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(NOON).atZone(zone).toInstant();
    }

    private void replay(Collaboration collaboration, CaseWave of, Disclosure disclosure, String actor) {
        var workspace = collaboration.workspace();
        var open = openWave.handle(workspace, collaboration.id(), draft(of, disclosure), actor);
        takeOverResponses.handle(open, invited(open, of));
        var closed = closeWave.handle(workspace, open.terms().id(), actor).orElseThrow();
        reveal.broughtIn(closed, actor);
    }

    private WaveDraft draft(CaseWave wave, Disclosure disclosure) {
        var parties = new EnumMap<Party, PartyDraft>(Party.class);
        for (Party party : Party.values()) {
            var people = Math.max(wave.people(party).size(), disclosure.threshold());
            parties.put(party, new PartyDraft(disclosure, Math.min(people, WaveDraft.MOST_EXPECTED)));
        }
        return new WaveDraft(
                wave.name(),
                findModel.all().getFirst().version(),
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.FACILITATOR,
                wave.closedOn(),
                parties);
    }

    private Map<Invitation, Draft> invited(Wave.Open wave, CaseWave of) {
        var answers = new HashMap<Person, PersonAnswers>();
        for (Party party : Party.values()) {
            for (CasePerson person : of.people(party)) {
                var level = person.answers().level();
                answers.put(new Person(person.respondent(), "", party, level), person.answers());
            }
        }
        var inviting = invitePeople.quietly(wave, List.copyOf(answers.keySet()));
        if (!(inviting instanceof Inviting.Invited invited)) {
            throw new IllegalStateException(inviting.toString());
        }
        var drafts = new HashMap<Invitation, Draft>();
        for (Invitation invitation : invited.invitations()) {
            var given = answers.get(invitation.person());
            if (given != null) {
                drafts.put(invitation, new Draft(given.answers(), legible(given.remarks())));
            }
        }
        return drafts;
    }

    private static Map<String, String> legible(Map<String, String> remarks) {
        var legible = new HashMap<String, String>();
        remarks.forEach((aspect, text) ->
                legible.put(aspect, text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")));
        return legible;
    }
}
