package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.QrCode;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The wall of a meeting: what everybody sees together, and nobody’s own vote. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class ScreenController {

    private final MeetingDesk desk;
    private final WatchMeeting watchMeeting;
    private final MeetingTold told;
    private final LiveMeetings live;
    private final Templates templates;

    ScreenController(
            MeetingDesk desk, WatchMeeting watchMeeting, MeetingTold told, LiveMeetings live, Templates templates) {
        this.desk = desk;
        this.watchMeeting = watchMeeting;
        this.told = told;
        this.live = live;
        this.templates = templates;
    }

    @GetMapping("/screen")
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.SEE_MEETING, workspace, meeting);
        return watchMeeting
                .handle(workspace, meeting)
                .<View>map(standing -> Page.of(templates.dialogueScreen(
                        Frame.of(visit, about.collaboration().name()), view(visit, request, about, standing))))
                .orElseGet(() -> Page.seeOther(MeetingAddresses.home(about.meeting())));
    }

    private ScreenView view(Visit visit, HttpServletRequest request, MeetingDesk.Case about, Standing standing) {
        var session = standing.meeting().session();
        var link = SiteAddress.of(request, RoomAddresses.of(session.code()).page());
        return new ScreenView(
                told.stage(visit, standing),
                session.hidden(),
                visit.say(
                        DialogueWords.VOTES_TEXT,
                        MeetingForm.Votes.of(standing.meeting().terms().isTogether())),
                session.code(),
                breakable(SiteAddress.of(request, RoomAddresses.DOOR).replaceFirst("^https?://", "")),
                QrCode.of(link),
                standing.version(),
                about.at().stream());
    }

    /** A long address goes on in the next line before a dot or a stroke, and not within a word. */
    private static String breakable(String address) {
        return address.replaceAll("(?=[./])", "\u200b");
    }

    /** Whoever leads the meeting is there as long as some page of it is open. */
    @GetMapping("/stream")
    View stream(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.SEE_MEETING, workspace, meeting);
        var terms = about.meeting().terms();
        var leads = new Steerer.ByAccount(visitor.account()).leads(terms);
        return live.follow(terms, leads ? LiveMeetings.STEERING : LiveMeetings.WALL + " " + visitor.account());
    }
}
