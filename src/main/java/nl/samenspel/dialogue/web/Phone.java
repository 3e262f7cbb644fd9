package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of somebody who sits in a meeting. */
@Component
class Phone {

    private final WatchMeeting watchMeeting;
    private final TakePart takePart;
    private final MeetingTold told;
    private final Templates templates;

    Phone(WatchMeeting watchMeeting, TakePart takePart, MeetingTold told, Templates templates) {
        this.watchMeeting = watchMeeting;
        this.takePart = takePart;
        this.told = told;
        this.templates = templates;
    }

    /** @param typed a line that was not kept as it was typed */
    View show(Visit visit, Room.Behind.Open open, Seat seat, Problems problems, Optional<String> typed) {
        var terms = open.terms();
        return watchMeeting
                .handle(terms.workspace(), terms.id())
                .<View>map(standing -> {
                    var stage = told.stage(visit, standing);
                    var view = new PhonePage(visit, standing, seat, takePart)
                            .view(stage, told.topics(visit, terms), problems, typed);
                    var frame = Frame.of(visit, stage.topic().isEmpty() ? stage.heading() : stage.topic());
                    var page = templates.dialoguePhone(frame, view);
                    return problems.isEmpty() ? Page.of(page) : Page.refused(page);
                })
                .orElseGet(() -> Page.seeOther(RoomAddresses.DOOR));
    }
}
