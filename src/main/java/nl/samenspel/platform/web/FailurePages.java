package nl.samenspel.platform.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.Spoken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Says in the visitor's language why there is no page. */
@Component
public class FailurePages {

    private enum Failure {
        MISSING,
        FORBIDDEN,
        LARGE,
        CONFLICT,
        BUSY,
        UNSTORED,
        UNCLEAR,
        OURS
    }

    private static final Spoken<Failure> TITLE =
            Spoken.of("frame.failed", Failure.class).ending("title");
    private static final Spoken<Failure> TEXT =
            Spoken.of("frame.failed", Failure.class).ending("text");

    private final Surroundings surroundings;
    private final Templates templates;

    FailurePages(Surroundings surroundings, Templates templates) {
        this.surroundings = surroundings;
        this.templates = templates;
    }

    /** The page for a request that ends with the status. */
    public Page page(HttpServletRequest request, Visit visit, HttpStatus status) {
        return page(request, visit, failure(status), status);
    }

    /** The page for a request of which nothing was stored, because nothing can be. */
    View unstored(HttpServletRequest request, Visit visit) {
        return Page.later(page(request, visit, Failure.UNSTORED, HttpStatus.SERVICE_UNAVAILABLE)
                .content());
    }

    /** The same in one line. */
    static String unstored(Visit visit) {
        return visit.say(TITLE, Failure.UNSTORED);
    }

    private Page page(HttpServletRequest request, Visit visit, Failure failure, HttpStatus status) {
        var frame = surroundings.of(request, visit, visit.say(TITLE, failure));
        return Page.failed(templates.platformNotice(frame, visit.say(TEXT, failure)), status);
    }

    private static Failure failure(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> Failure.MISSING;
            case FORBIDDEN, UNAUTHORIZED -> Failure.FORBIDDEN;
            case CONTENT_TOO_LARGE -> Failure.LARGE;
            case CONFLICT -> Failure.CONFLICT;
            case SERVICE_UNAVAILABLE -> Failure.BUSY;
            default -> status.is4xxClientError() ? Failure.UNCLEAR : Failure.OURS;
        };
    }
}
