package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.dialogue.FindWarning;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.QrCode;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page on which a meeting is steered. */
@Component
class SteeringDesk {

    private final WatchMeeting watchMeeting;
    private final FindWarning findWarning;
    private final ManageMembers members;
    private final MeetingTold told;
    private final ConclusionDesk conclusions;
    private final Templates templates;

    SteeringDesk(
            WatchMeeting watchMeeting,
            FindWarning findWarning,
            ManageMembers members,
            MeetingTold told,
            ConclusionDesk conclusions,
            Templates templates) {
        this.watchMeeting = watchMeeting;
        this.findWarning = findWarning;
        this.members = members;
        this.told = told;
        this.conclusions = conclusions;
        this.templates = templates;
    }

    /** For those who have signed in; where somebody else leads, that is said. */
    View page(Visit visit, Visitor visitor, HttpServletRequest request, MeetingDesk.Case about, Problems problems) {
        var terms = about.meeting().terms();
        var standing = watchMeeting.handle(terms.workspace(), terms.id());
        if (standing.isEmpty()) {
            return Page.seeOther(MeetingAddresses.home(about.meeting()));
        }
        var leads = new Steerer.ByAccount(visitor.account())
                .leads(standing.get().meeting().terms());
        var title = visit.say("dialogue.steer.title");
        var frame = WorkspaceFrame.of(visit, visitor, terms.workspace(), title);
        if (!leads) {
            var leader = standing.get().meeting().terms().leader().name();
            return Page.of(templates.platformNotice(frame, visit.say("dialogue.steer.not-yours", leader)));
        }
        var view = new SteeringPage(visit, standing.get(), told.topics(visit, terms), findWarning)
                .view(
                        told.stage(visit, standing.get()),
                        about.at().steering(),
                        door(request),
                        qrCode(request, standing.get()),
                        conclude(visit, standing.get(), about.at(), new Steerer.ByAccount(visitor.account())),
                        members.list(terms.workspace()),
                        true,
                        problems);
        return shown(frame, view);
    }

    private Optional<ConclusionFormView> conclude(Visit visit, Standing standing, WritingAddresses at, Steerer by) {
        var terms = standing.meeting().terms();
        return standing.meeting().session().at() instanceof Place.AtTopic(var topic, var step) && step == Step.CONCLUDE
                ? standing.agenda()
                        .topic(topic)
                        .map(found -> conclusions.form(
                                visit,
                                terms,
                                at,
                                PerParty.each(told.collaboration(terms)::nameOf),
                                found,
                                new NoteTaker.AtTheTable(by),
                                TypedConclusion.nothing()))
                : Optional.empty();
    }

    /** For somebody of a side who helps. */
    View page(Visit visit, HttpServletRequest request, Standing standing, Seat helper, Problems problems) {
        var at = RoomAddresses.of(standing.meeting().session().code());
        var view = new SteeringPage(
                        visit, standing, told.topics(visit, standing.meeting().terms()), findWarning)
                .view(
                        told.stage(visit, standing),
                        at.steering(),
                        door(request),
                        qrCode(request, standing),
                        conclude(visit, standing, at, new Steerer.AtSeat(helper.id())),
                        List.of(),
                        false,
                        problems);
        return shown(Frame.of(visit, visit.say("dialogue.steer.title")), view);
    }

    private View shown(Frame frame, SteeringView view) {
        var page = templates.dialogueSteering(frame, view);
        return view.problems().isEmpty() ? Page.of(page) : Page.refused(page);
    }

    private static String door(HttpServletRequest request) {
        return SiteAddress.of(request, RoomAddresses.DOOR).replaceFirst("^https?://", "");
    }

    private static QrCode qrCode(HttpServletRequest request, Standing standing) {
        return QrCode.of(SiteAddress.of(
                request, RoomAddresses.of(standing.meeting().session().code()).page()));
    }
}
