package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.platform.Conflict;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/** What cannot be read, leads nowhere or came too late is not a failure of ours, and is answered in words. */
@ControllerAdvice
class UnclearRequests {

    private static final Logger LOG = LoggerFactory.getLogger(UnclearRequests.class);

    private final FailurePages failures;
    private final PageAbove pageAbove;

    UnclearRequests(FailurePages failures, PageAbove pageAbove) {
        this.failures = failures;
        this.pageAbove = pageAbove;
    }

    /** Whoever wants to read what only takes forms is led to the page above it. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    View noSuchMethod(Visit visit, HttpServletRequest request) {
        var above = request.getMethod().equals(HttpMethod.GET.name())
                ? pageAbove.of(request.getRequestURI())
                : Optional.<String>empty();
        return above.<View>map(Page::seeOther)
                .orElseGet(() -> failures.page(request, visit, HttpStatus.METHOD_NOT_ALLOWED));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    View noSuchAddress(Visit visit, HttpServletRequest request) {
        return failures.page(request, visit, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(InvalidParameterException.class)
    View unreadable(Visit visit, HttpServletRequest request, InvalidParameterException why) {
        return failures.page(request, visit, HttpStatus.valueOf(why.getErrorCode()));
    }

    @ExceptionHandler(UnfitBody.class)
    View unfit(Visit visit, HttpServletRequest request, UnfitBody why) {
        var page = failures.page(request, visit, why.status());
        return why.status() == HttpStatus.SERVICE_UNAVAILABLE ? Page.later(page.content()) : page;
    }

    @ExceptionHandler(MultipartException.class)
    View brokenParts(Visit visit, HttpServletRequest request, MultipartException why) {
        var tooLarge = why instanceof MaxUploadSizeExceededException;
        return failures.page(request, visit, tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
    }

    /** Databases quote what clashed, so the cause stays out of the log. */
    @ExceptionHandler(Conflict.class)
    View overtaken(Visit visit, HttpServletRequest request) {
        LOG.warn("Two changed the same at once; one was told so");
        return failures.page(request, visit, HttpStatus.CONFLICT);
    }
}
