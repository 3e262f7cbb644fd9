package nl.samenspel.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenspel.platform.web.connection.AnswerBudget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A typed template, filled, as the answer to a request. */
public record Page(JteModel content, HttpStatus status) implements View {

    private static final String SECONDS_LATER = "5";

    /** Larger ones are not copied for it. */
    private static final int IN_ONE_PIECE = 64 * 1024;

    public static Page of(JteModel content) {
        return new Page(content, HttpStatus.OK);
    }

    /** The page again, because what was sent with it needs another look. */
    public static Page refused(JteModel content) {
        return new Page(content, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A page that says why there is nothing to show. */
    public static Page failed(JteModel content, HttpStatus status) {
        return new Page(content, status);
    }

    /** The page again, because too much is under way for what was sent with it; trying again in a moment may do. */
    public static View later(JteModel content) {
        var page = new Page(content, HttpStatus.SERVICE_UNAVAILABLE);
        return (model, request, response) -> {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_LATER);
            page.render(model, request, response);
        };
    }

    /** Sends the browser on with a GET, so that reloading does not send the form again. */
    public static View seeOther(String address) {
        var redirect = new RedirectView(plain(address));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    /** In signs that a header may hold, whatever somebody put into the address that he came by. */
    private static String plain(String address) {
        var plain = new StringBuilder();
        for (byte sign : address.getBytes(StandardCharsets.UTF_8)) {
            plain.append(sign > ' ' && sign < 127 ? String.valueOf((char) sign) : "%%%02X".formatted(sign & 0xff));
        }
        return plain.toString();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        content.render(output);
        int length = output.getContentLength();
        if (!AnswerBudget.take(request, length)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_LATER);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(length);
        if (length > IN_ONE_PIECE) {
            output.writeTo(response.getOutputStream());
        } else {
            response.getOutputStream().write(output.toByteArray());
        }
    }
}
