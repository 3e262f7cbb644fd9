package nl.samenspel.account.web;

import java.util.List;
import java.util.Map;
import nl.samenspel.account.Grant;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Says which roles they are, with the parties and the collaborations that they are about, which are kept elsewhere. */
@NamedInterface("roles")
@FunctionalInterface
public interface RoleNames {

    Map<Grant, String> of(Visit visit, List<Grant> grants);
}
