package nl.samenspel.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** An id in an address that is no id leads nowhere. */
@ControllerAdvice
class UnclearRequests {

    private final FailurePages failures;

    UnclearRequests(FailurePages failures) {
        this.failures = failures;
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    View noSuchAddress(Visit visit) {
        return failures.page(visit, HttpStatus.NOT_FOUND);
    }
}
