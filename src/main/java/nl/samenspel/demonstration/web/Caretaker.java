package nl.samenspel.demonstration.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.web.Caller;

/** Who may throw the demonstration away or make it again: whoever is at this machine, or runs a workspace. */
final class Caretaker {

    private Caretaker() {}

    /** Ends the request of anybody else. */
    static Caller require(HttpServletRequest request) {
        var caller = Caller.of(request);
        var may = caller.visitor()
                .filter(visitor -> Access.permitsAnywhere(visitor, Act.REMOVE_DEMONSTRATION))
                .isPresent();
        if (!may && !caller.here()) {
            throw new Denied(caller.visitor().isPresent());
        }
        return caller;
    }
}
