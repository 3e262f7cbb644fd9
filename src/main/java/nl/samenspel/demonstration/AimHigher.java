package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.SetTargets.Setting;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;

/** Sets the targets of the demonstration, to which both sponsors agree. */
@UseCase
public class AimHigher {

    private final SetTargets setTargets;
    private final RunMeetings runMeetings;

    AimHigher(SetTargets setTargets, RunMeetings runMeetings) {
        this.setTargets = setTargets;
        this.runMeetings = runMeetings;
    }

    /**
     * Where both want to be.
     *
     * @param years from the day on which the demonstration is made
     * @param aspect its slug
     */
    public record Aim(int years, String aspect, TargetLevel level) {}

    void handle(Collaboration collaboration, List<Aim> aims, Signatory by, PerParty<Signatory> sponsors, Words words) {
        var today = runMeetings.today(collaboration.workspace());
        aims.stream()
                .collect(Collectors.groupingBy(Aim::years, TreeMap::new, Collectors.toList()))
                .forEach((years, some) -> set(collaboration, today.plusYears(years), some, by, words));
        setTargets.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(Target::isProposed)
                .forEach(target -> sponsors.forEach(
                        (party, sponsor) -> setTargets.agree(collaboration, target.id(), party, sponsor)));
    }

    private void set(Collaboration collaboration, LocalDate day, List<Aim> aims, Signatory by, Words words) {
        Map<String, TargetLevel> levels = aims.stream().collect(Collectors.toMap(Aim::aspect, Aim::level));
        var draft = new TargetDraft(Optional.empty(), day, words.say("demonstration.targets.why"), levels);
        if (!(setTargets.handle(collaboration, draft, by, Optional.empty()) instanceof Setting.Done)) {
            throw new IllegalStateException("no targets: " + draft);
        }
    }
}
