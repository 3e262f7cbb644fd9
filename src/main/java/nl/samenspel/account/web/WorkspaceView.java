package nl.samenspel.account.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import nl.samenspel.platform.web.Link;

/**
 * @param demonstration whether the workspace is the demonstration
 * @param throwAwayAt where the demonstration, this or another workspace, is thrown away; empty when there is none, or the
 *     visitor may not
 * @param parts what other modules show there
 * @param links to what else the visitor may do
 * @param others the visitor's other workspaces
 */
public record WorkspaceView(
        boolean demonstration, String throwAwayAt, List<JteModel> parts, List<Link> links, List<Link> others) {}
