package nl.samenspel.platform.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says in the visitor's language why there is no page. */
@Component
public class FailurePages {

    private final Surroundings surroundings;
    private final Templates templates;

    FailurePages(Surroundings surroundings, Templates templates) {
        this.surroundings = surroundings;
        this.templates = templates;
    }

    /** The page for a request that ends with the status. */
    public Page page(HttpServletRequest request, Visit visit, HttpStatus status) {
        var kind = switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONTENT_TOO_LARGE -> "large";
            case CONFLICT -> "conflict";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> status.is4xxClientError() ? "unclear" : "ours";
        };
        var frame = surroundings.of(request, visit, visit.say("frame.failed." + kind + ".title"));
        return Page.failed(templates.platformNotice(frame, visit.say("frame.failed." + kind + ".text")), status);
    }
}
