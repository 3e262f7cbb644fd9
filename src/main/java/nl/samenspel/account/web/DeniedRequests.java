package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.Denied;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** The page for what a visitor may not do; a stranger is not told that there is anything. */
@ControllerAdvice
class DeniedRequests {

    private final FailurePages failures;

    DeniedRequests(FailurePages failures) {
        this.failures = failures;
    }

    @ExceptionHandler(Denied.class)
    View denied(Denied denied, HttpServletRequest request) {
        return failures.page(request, Visit.of(request), denied.known() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }
}
