package nl.samenspel.assessment.web;

import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where the pages are. */
final class Addresses {

    private Addresses() {}

    static String of(Wave wave) {
        return "/workspaces/" + wave.terms().workspace() + "/waves/"
                + wave.terms().id();
    }

    static String of(Collaboration collaboration) {
        return of(collaboration.workspace(), collaboration.id());
    }

    static String of(WorkspaceId workspace, CollaborationId collaboration) {
        return "/workspaces/" + workspace + "/collaborations/" + collaboration;
    }
}
