package nl.samenspel.assessment.web;

import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;

/** Where the pages are. */
final class Addresses {

    private Addresses() {}

    static String of(Wave wave) {
        return "/workspaces/" + wave.terms().workspace() + "/waves/"
                + wave.terms().id();
    }

    static String of(Collaboration collaboration) {
        return "/workspaces/" + collaboration.workspace() + "/collaborations/" + collaboration.id();
    }
}
