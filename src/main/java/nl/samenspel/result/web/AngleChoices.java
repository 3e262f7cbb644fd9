package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Words;
import nl.samenspel.result.Angle;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.web.Angles.Choice;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/**
 * From where one may look at a result, and what is special about where one looks from.
 *
 * @param page that is looked at
 */
record AngleChoices(ReleasedWave released, String page) {

    /**
     * Nothing to choose from where no party is shown by level.
     *
     * @param here the angle that is shown
     */
    Angles of(Angle here, SeenResult seen) {
        var offered = SeenResult.levels(released.agreed().result());
        return offered.isEmpty()
                ? new Angles(List.of(), List.of(), "")
                : new Angles(levels(here, offered), weightings(here), String.join(" ", told(here, seen)));
    }

    private List<Choice> levels(Angle here, List<GovernanceLevel> offered) {
        return Stream.concat(
                        Stream.of(choice(
                                released.wording().say("result.angle.everybody"), here, here.at(Optional.empty()))),
                        offered.stream()
                                .map(level ->
                                        choice(words().say(Names.LEVEL, level), here, here.at(Optional.of(level)))))
                .toList();
    }

    /** Within one level there is nothing to weigh. */
    private List<Choice> weightings(Angle here) {
        return here.level().isPresent()
                ? List.of()
                : Arrays.stream(Weighting.values())
                        .map(weighting -> choice(
                                Wording.heading(words().say(Names.WEIGHTING, weighting)),
                                here,
                                here.counting(weighting)))
                        .toList();
    }

    private List<String> told(Angle here, SeenResult seen) {
        var agreed = agreed();
        var wording = released.wording();
        var told = new ArrayList<String>();
        if (here.level().isPresent()) {
            told.add(released.wording().say("result.angle.one-level"));
        } else {
            if (here.weighting() != agreed) {
                told.add(released.wording().say("result.angle.otherwise", words().say(Names.WEIGHTING, agreed)));
            }
            if (seen.result().levels() == LevelMix.DIFFERENT) {
                told.add(released.wording().say("result.angle.made-up"));
            }
        }
        for (Party party : Party.values()) {
            seen.block(party)
                    .filter(block -> block.levels().size() > 1)
                    .ifPresent(block ->
                            told.add(wording.say("result.angle.together", wording.party(party), wording.block(block))));
        }
        return told;
    }

    private Choice choice(String label, Angle here, Angle there) {
        var address = ResultAddresses.from(page, there, agreed()) + "#pictures";
        return new Choice(label, address, there.equals(here));
    }

    private Weighting agreed() {
        return released.wave().terms().weighting();
    }

    private Words words() {
        return released.wording().words();
    }
}
