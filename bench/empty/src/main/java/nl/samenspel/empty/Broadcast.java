package nl.samenspel.empty;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that a vote can cost which everybody sees: it is counted in memory, and whoever votes writes to all. */
@RestController
class Broadcast {

    private final Set<AsyncContext> following = ConcurrentHashMap.newKeySet();
    private final AtomicInteger votes = new AtomicInteger();

    @GetMapping("/stream")
    void follow(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        var one = request.startAsync();
        one.setTimeout(0);
        following.add(one);
        tell(one, votes.get());
    }

    @PostMapping("/vote")
    void vote() {
        int now = votes.incrementAndGet();
        following.forEach(one -> tell(one, now));
    }

    private void tell(AsyncContext one, int count) {
        try {
            synchronized (one) {
                one.getResponse().getWriter().print("data: votes=" + count + "\n\n");
                one.getResponse().flushBuffer();
            }
        } catch (IOException | IllegalStateException left) {
            following.remove(one);
        }
    }
}
