package nl.samenspel.collaboration.web;

import nl.samenspel.account.GrantId;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.EventId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.modulith.NamedInterface;

/** Where the pages of collaborations are. */
@NamedInterface("addresses")
public final class CollaborationAddresses {

    private CollaborationAddresses() {}

    public static String of(Collaboration collaboration) {
        return of(collaboration.workspace(), collaboration.id());
    }

    public static String of(WorkspaceId workspace, CollaborationId collaboration) {
        return all(workspace) + "/" + collaboration;
    }

    /** Where one is started. */
    static String start(WorkspaceId workspace) {
        return all(workspace) + "/new";
    }

    /** Where it is described anew. */
    static String edit(Collaboration collaboration) {
        return of(collaboration) + "/edit";
    }

    /** Where all that happened stands. */
    static String wholeTimeline(Collaboration collaboration) {
        return of(collaboration) + "?timeline=all#timeline";
    }

    /** Where events are noted. */
    static String events(Collaboration collaboration) {
        return of(collaboration) + "/events";
    }

    static String remove(Collaboration collaboration, EventId event) {
        return events(collaboration) + "/" + event + "/remove";
    }

    static String acknowledge(Collaboration collaboration, GrantId sponsor) {
        return sponsor(collaboration, sponsor) + "/acknowledge";
    }

    static String object(Collaboration collaboration, GrantId sponsor) {
        return sponsor(collaboration, sponsor) + "/object";
    }

    private static String sponsor(Collaboration collaboration, GrantId sponsor) {
        return of(collaboration) + "/sponsors/" + sponsor;
    }

    private static String all(WorkspaceId workspace) {
        return AccountAddresses.workspace(workspace) + "/collaborations";
    }
}
