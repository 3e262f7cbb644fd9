package nl.samenspel.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the server sends requests that failed before or after a controller. */
@Controller
class FailureController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

    private final FailurePages pages;

    FailureController(FailurePages pages) {
        this.pages = pages;
    }

    /** What it was and where it happened, without what anybody sent: messages quote that, and addresses hold links. */
    private static void log(HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? Traces.withoutMessages(failure)
                : "no cause is known";
        LOG.error("A request failed on our side: {}", cause);
    }

    @RequestMapping("/error")
    View failed(Visit visit, HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "/";
        if (status != null && status.is5xxServerError()) {
            log(request);
        }
        return pages.page(request, visit.at(asked), status == null ? HttpStatus.BAD_REQUEST : status);
    }
}
