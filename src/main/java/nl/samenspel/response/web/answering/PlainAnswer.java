package nl.samenspel.response.web.answering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;

/**
 * What the script of the answering page is told of a choice that it sent.
 *
 * @param text what went wrong, or empty
 */
public record PlainAnswer(HttpStatus status, String text) {

    /** Tells these words from those of a proxy. */
    private static final String OUR_OWN = "Samenspel";

    public static PlainAnswer kept() {
        return new PlainAnswer(HttpStatus.NO_CONTENT, "");
    }

    /** The answer does not fit the question. */
    public static PlainAnswer notAsked(Visit visit) {
        return new PlainAnswer(HttpStatus.UNPROCESSABLE_CONTENT, visit.say("response.saving.not-asked"));
    }

    /** The link belongs to another device. */
    public static PlainAnswer otherDevice(Visit visit) {
        return new PlainAnswer(HttpStatus.FORBIDDEN, visit.say("response.saving.other-device"));
    }

    /** Says it in plain text. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (!text.isEmpty()) {
            response.setContentType("text/plain;charset=utf-8");
            response.setHeader(OUR_OWN, "refused");
            response.getWriter().write(text);
        }
    }
}
