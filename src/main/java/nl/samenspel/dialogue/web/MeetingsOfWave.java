package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.assessment.web.WaveSection;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Visit;

/** From a released wave to the meeting about it. */
@Contribution
class MeetingsOfWave implements WaveSection {

    @Override
    public Brought of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var links = about.wave() instanceof Wave.Revealed && visitor.may(Act.PREPARE_MEETING, about.subject())
                ? List.of(new Link(visit.say("dialogue.form.new"), MeetingAddresses.plan(about.wave()), false))
                : List.<Link>of();
        return new Brought(links, Optional.empty(), Optional.empty(), List.of());
    }
}
