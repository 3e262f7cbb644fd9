package nl.samenspel.account.web;

/**
 * @param first whether this is the installation's first administrator, who also names the workspace
 * @param problem what to mend, or empty
 */
public record WelcomeView(boolean first, String name, String email, String workspace, String problem) {}
