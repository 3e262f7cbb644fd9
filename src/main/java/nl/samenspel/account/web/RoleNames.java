package nl.samenspel.account.web;

import nl.samenspel.account.Role;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Says which role it is, with the party and the collaboration that it is about, which are kept elsewhere. */
@NamedInterface("roles")
@FunctionalInterface
public interface RoleNames {

    String of(Visit visit, WorkspaceId workspace, Role role);
}
