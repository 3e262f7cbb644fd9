package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;

/**
 * Who makes a request.
 *
 * @param visitor who has signed in, if anybody
 */
@NamedInterface("caller")
public record Caller(HttpServletRequest request, Optional<Visitor> visitor) {

    public static Caller of(HttpServletRequest request) {
        var visitor = request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor signedIn
                ? Optional.of(signedIn)
                : Optional.<Visitor>empty();
        return new Caller(request, visitor);
    }

    /** Whether it is made on the machine itself. */
    public boolean here() {
        return Here.isWhere(request);
    }
}
