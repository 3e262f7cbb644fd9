package nl.samenspel.collaboration.web;

import nl.samenspel.platform.web.Problems;

/**
 * @param address of the workspace
 * @param name of the workspace, as it is or was typed
 * @param another the name that was typed for another workspace
 */
public record WorkspaceSettingsView(String address, String name, String another, Problems problems) {}
