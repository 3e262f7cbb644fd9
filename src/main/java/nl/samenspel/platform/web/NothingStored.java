package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.NotStored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** Whoever wanted to have something stored while nothing can be is told so; why is for the log. */
@ControllerAdvice
class NothingStored {

    private static final Logger LOG = LoggerFactory.getLogger(NothingStored.class);

    private final FailurePages failures;

    NothingStored(FailurePages failures) {
        this.failures = failures;
    }

    @ExceptionHandler(NotStored.class)
    View page(Visit visit, HttpServletRequest request, NotStored why) {
        LOG.error("Nothing can be stored: {}", Traces.withoutMessages(why));
        return failures.unstored(request, visit);
    }
}
