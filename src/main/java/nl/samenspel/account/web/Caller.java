package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;

/**
 * Who makes a request.
 *
 * @param here whether it is made on the machine itself
 * @param visitor who has signed in, if anybody
 */
@NamedInterface("caller")
public record Caller(boolean here, Optional<Visitor> visitor) {

    public static Caller of(HttpServletRequest request) {
        var visitor = request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor signedIn
                ? Optional.of(signedIn)
                : Optional.<Visitor>empty();
        return new Caller(Here.isWhere(request), visitor);
    }
}
