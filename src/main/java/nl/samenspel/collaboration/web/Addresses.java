package nl.samenspel.collaboration.web;

import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.WorkspaceId;

/** Where the pages are. */
final class Addresses {

    private Addresses() {}

    static String of(WorkspaceId workspace) {
        return "/workspaces/" + workspace;
    }

    static String of(Collaboration collaboration) {
        return of(collaboration.workspace()) + "/collaborations/" + collaboration.id();
    }

    static String ofMembers(WorkspaceId workspace) {
        return of(workspace) + "/members";
    }
}
