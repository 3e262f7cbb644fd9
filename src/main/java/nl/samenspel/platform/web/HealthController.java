package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.samenspel.platform.NotStored;
import nl.samenspel.platform.Transactions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Says to whoever watches over the server whether it does its work: it stores nothing, in the way in which answers are stored. */
@Controller
class HealthController {

    private final Transactions transactions;

    HealthController(Transactions transactions) {
        this.transactions = transactions;
    }

    @GetMapping("/health")
    View health(Visit visit) {
        try {
            transactions.change(() -> {});
            return (_, _, response) -> answer(response, HttpStatus.OK, "up");
        } catch (NotStored outOfOrder) {
            return (_, _, response) -> answer(response, HttpStatus.SERVICE_UNAVAILABLE, FailurePages.unstored(visit));
        }
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String words) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().print(words);
    }
}
