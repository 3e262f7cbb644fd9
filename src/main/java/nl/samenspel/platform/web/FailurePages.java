package nl.samenspel.platform.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Says in the visitor's language why there is no page. */
@Controller
public class FailurePages implements ErrorController {

    private final Templates templates;

    FailurePages(Templates templates) {
        this.templates = templates;
    }

    @RequestMapping("/error")
    View failed(Visit visit, HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return page(visit, status);
    }

    /** The page for a request that ends with the status. */
    public Page page(Visit visit, HttpStatus status) {
        var kind = switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONTENT_TOO_LARGE -> "large";
            default -> status.is4xxClientError() ? "unclear" : "ours";
        };
        var frame = Frame.of(visit, visit.say("frame.failed." + kind + ".title"));
        return Page.failed(templates.platformNotice(frame, visit.say("frame.failed." + kind + ".text")), status);
    }
}
