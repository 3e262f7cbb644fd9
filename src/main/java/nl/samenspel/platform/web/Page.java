package nl.samenspel.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A typed template, filled, as the answer to a request. */
public record Page(JteModel content, HttpStatus status) implements View {

    public static Page of(JteModel content) {
        return new Page(content, HttpStatus.OK);
    }

    /** The page again, because what was sent with it needs another look. */
    public static Page refused(JteModel content) {
        return new Page(content, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = new Utf8ByteOutput();
        content.render(bytes);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(bytes.getContentLength());
        bytes.writeTo(response.getOutputStream());
    }
}
