package nl.samenspel.demonstration;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.EventDraft;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.improvement.risk.KeepRisks;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.UseCase;

/** Notes what happened around a collaboration of the demonstration, and what may happen. */
@UseCase
public class LookAround {

    private final NoteEvents noteEvents;
    private final KeepRisks keepRisks;
    private final RunMeetings runMeetings;
    private final OnTheDay onTheDay;

    LookAround(NoteEvents noteEvents, KeepRisks keepRisks, RunMeetings runMeetings, OnTheDay onTheDay) {
        this.noteEvents = noteEvents;
        this.keepRisks = keepRisks;
        this.runMeetings = runMeetings;
        this.onTheDay = onTheDay;
    }

    /** What happened, as it is told in a language; noted on the day itself. */
    public record Happened(DemonstrationDay day, EventKind kind, String said) {}

    /** What may happen, as it is told in a language. */
    public record MayHappen(
            Optional<Party> party, String carrier, DemonstrationDay review, String told, PerParty<String> mitigation) {}

    /** What is around a collaboration. */
    public record Surroundings(List<Happened> happened, List<MayHappen> mayHappen) {}

    void handle(Collaboration collaboration, Surroundings surroundings, Signatory by) {
        var today = runMeetings.today(collaboration.workspace());
        surroundings.happened.forEach(event -> {
            var day = event.day.on(today);
            var noted = onTheDay.handle(
                    collaboration,
                    day,
                    () -> noteEvents.note(collaboration, new EventDraft(event.kind, day, event.said), by));
            insist(noted instanceof NoteEvents.Noting.Noted, event);
        });
        surroundings.mayHappen.forEach(risk -> insist(
                keepRisks.add(
                                collaboration,
                                new RiskText(
                                        risk.told,
                                        risk.party,
                                        risk.carrier,
                                        risk.mitigation,
                                        Optional.of(risk.review.on(today))),
                                by)
                        instanceof KeepRisks.Keeping.Kept,
                risk));
    }

    private static void insist(boolean isKept, Object what) {
        if (!isKept) {
            throw new IllegalStateException("not kept: " + what);
        }
    }
}
