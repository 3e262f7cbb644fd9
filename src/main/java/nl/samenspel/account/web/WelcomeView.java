package nl.samenspel.account.web;

import java.util.List;

/**
 * @param first whether this is the installation's first administrator, who also names the workspace
 * @param lead who asks the person, and where
 * @param roles what for
 * @param problem what to mend, or empty
 */
public record WelcomeView(
        boolean first,
        String lead,
        List<GivenRole> roles,
        String name,
        String email,
        String workspace,
        String problem) {

    /** A role, and what one does in it. */
    public record GivenRole(String role, String does) {}
}
