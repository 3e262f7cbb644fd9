package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Angle;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.web.ResultsView.Choice;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** From where one may look at a result, and what is special about where one looks from. */
record AngleChoices(Visit visit, Wording wording, WaveDesk.Case about, Wave.Revealed wave) {

    /**
     * Nothing to choose from where no party is shown by level.
     *
     * @param here the angle that is shown
     * @param offered the levels that may be looked at by themselves
     */
    ResultsView.Angles of(Angle here, List<GovernanceLevel> offered, SeenResult seen) {
        return offered.isEmpty()
                ? new ResultsView.Angles(List.of(), List.of(), "")
                : new ResultsView.Angles(levels(here, offered), weightings(here), String.join(" ", told(here, seen)));
    }

    private List<Choice> levels(Angle here, List<GovernanceLevel> offered) {
        return Stream.concat(
                        Stream.of(choice(visit.say("result.angle.everybody"), here, here.at(Optional.empty()))),
                        offered.stream()
                                .map(level -> choice(visit.say(Names.LEVEL, level), here, here.at(Optional.of(level)))))
                .toList();
    }

    /** Within one level there is nothing to weigh. */
    private List<Choice> weightings(Angle here) {
        return here.level().isPresent()
                ? List.of()
                : Arrays.stream(Weighting.values())
                        .map(weighting -> choice(
                                Wording.heading(visit.say(Names.WEIGHTING, weighting)), here, here.counting(weighting)))
                        .toList();
    }

    private List<String> told(Angle here, SeenResult seen) {
        var agreed = wave.terms().weighting();
        var told = new ArrayList<String>();
        if (here.level().isPresent()) {
            told.add(visit.say("result.angle.one-level"));
        } else {
            if (here.weighting() != agreed) {
                told.add(visit.say("result.angle.otherwise", visit.say(Names.WEIGHTING, agreed)));
            }
            if (seen.result().levels() == LevelMix.DIFFERENT) {
                told.add(visit.say("result.angle.made-up"));
            }
        }
        for (Party party : Party.values()) {
            seen.block(party)
                    .filter(block -> block.levels().size() > 1)
                    .ifPresent(block ->
                            told.add(visit.say("result.angle.together", wording.party(party), wording.block(block))));
        }
        return told;
    }

    private Choice choice(String label, Angle here, Angle there) {
        var address = ResultAddresses.of(wave).pictures(there, wave.terms().weighting());
        return new Choice(label, address, there.equals(here));
    }
}
