package nl.samenspel.account.web;

import java.util.ArrayList;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.FramePlaces;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** The frame of pages for people who have signed in: it leads to the places that they may go to. */
@NamedInterface("frame")
public final class WorkspaceFrame {

    private WorkspaceFrame() {}

    /** Around a page that belongs to the workspace. */
    public static Frame of(Visit visit, Visitor visitor, WorkspaceId workspace, String title) {
        var places = new ArrayList<Frame.Place>();
        places.add(place(visit, "account.place.collaborations", AccountAddresses.workspace(workspace)));
        if (visitor.may(Act.MANAGE_MEMBERS, Subject.of(workspace))) {
            places.add(place(visit, "account.place.members", AccountAddresses.members(workspace)));
        }
        visit.places().landmarks().stream()
                .filter(FramePlaces.Landmark::beside)
                .map(landmark -> place(visit, landmark.words(), landmark.address()))
                .forEach(places::add);
        places.add(place(visit, "frame.account", AccountAddresses.ACCOUNT));
        return Frame.of(visit, title).with(places);
    }

    /** Around a page that belongs to the visitor himself. */
    static Frame of(Visit visit, Visitor visitor, String title) {
        return visitor.workspaces().isEmpty()
                ? Frame.of(visit, title)
                : of(visit, visitor, visitor.workspaces().getFirst(), title);
    }

    private static Frame.Place place(Visit visit, String words, String address) {
        return new Frame.Place(visit.say(words), address, visit.path().equals(address));
    }
}
