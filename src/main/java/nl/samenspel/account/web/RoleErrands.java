package nl.samenspel.account.web;

import java.util.List;
import java.util.Map;
import nl.samenspel.account.Grant;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Says when somebody with a role is needed and how much time it takes, which modules above know. */
@NamedInterface("roles")
@FunctionalInterface
public interface RoleErrands {

    /** In sentences, of the roles of which something is known. */
    Map<Grant, String> of(Visit visit, List<Grant> grants);
}
