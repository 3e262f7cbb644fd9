package nl.samenspel.platform.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** An id in an address that is no id leads nowhere, and what cannot be read is not a failure of ours. */
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

    @ExceptionHandler(InvalidParameterException.class)
    View unreadable(Visit visit, InvalidParameterException why) {
        return failures.page(visit, HttpStatus.valueOf(why.getErrorCode()));
    }
}
