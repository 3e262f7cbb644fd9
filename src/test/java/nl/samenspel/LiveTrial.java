package nl.samenspel;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.platform.web.OpenPaths;
import nl.samenspel.platform.web.live.LiveStreams;
import nl.samenspel.platform.web.live.Now;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.HttpRequestHandler;

/** A meeting of a few lines that is kept in memory, with a step, a note, a vote and a clock, on the running product. */
final class LiveTrial implements AutoCloseable {

    static final String STREAM = "/live-trial/stream?person=";

    private record Meeting(int number) {}

    /** What would be in the database: it outlives a restart. */
    static final class Kept {
        final AtomicInteger version = new AtomicInteger(1);
        final AtomicInteger step = new AtomicInteger(1);
        final AtomicInteger votes = new AtomicInteger();
        final AtomicInteger seconds = new AtomicInteger(90);
        volatile String note = "";
        volatile String vote = "";
        volatile boolean busy;
        /** How many more numbers are told. */
        volatile int more;
    }

    final Kept kept;
    final Site site;
    private volatile Meeting meeting = new Meeting(1);

    private LiveTrial(Kept kept, int port) {
        this.kept = kept;
        site = Site.on("", starting -> {
            TestPropertyValues.of("server.port=" + port).applyTo(starting);
            register(starting);
        });
    }

    static LiveTrial begun() {
        return on(0, new Kept());
    }

    static LiveTrial on(int port, Kept kept) {
        return new LiveTrial(kept, port);
    }

    private void register(GenericApplicationContext starting) {
        starting.registerBean("trialPaths", OpenPaths.class, () -> new OpenPaths() {
            @Override
            public List<String> forStrangers() {
                return List.of("/live-trial/**");
            }
        });
        starting.registerBean("/live-trial/page", HttpRequestHandler.class, () -> this::page);
        starting.registerBean("/live-trial/stream", HttpRequestHandler.class, () -> this::stream);
        starting.registerBean("/live-trial/note", HttpRequestHandler.class, () -> this::note);
        starting.registerBean("/live-trial/vote", HttpRequestHandler.class, () -> this::vote);
        // So that a client that reads nothing is noticed after a few kilobytes.
        starting.registerBean("smallBuffers", TomcatConnectorCustomizer.class, () -> connector -> {
            var _ = connector.setProperty("socket.txBufSize", "4096");
        });
    }

    int port() {
        return URI.create(site.stranger().site()).getPort();
    }

    RawHttp raw() {
        return new RawHttp(port());
    }

    /** Begins another one, at which nobody is present yet. */
    void anotherMeeting() {
        meeting = new Meeting(meeting.number + 1);
    }

    Set<String> present() {
        return streams().present(meeting);
    }

    private LiveStreams streams() {
        return site.use(LiveStreams.class);
    }

    /** Something that only shows in numbers. */
    void votes(int votes) {
        kept.votes.set(votes);
        streams().changed(meeting);
    }

    /** Something that makes another page. */
    void change(Runnable change) {
        change.run();
        kept.version.incrementAndGet();
        streams().changed(meeting);
    }

    private Now now(Set<String> present) {
        Map<String, Integer> counts = new HashMap<>(Map.of(
                "votes", kept.votes.get(),
                "present", present.size(),
                "facilitator", present.contains("facilitator") ? 1 : 0));
        for (int number = 0; number < kept.more; number++) {
            counts.put("number-" + "x".repeat(number + 1), kept.votes.get());
        }
        return Now.of(kept.version.get(), counts);
    }

    private void stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (kept.busy) {
            response.setStatus(503);
            return;
        }
        try {
            var person = Objects.requireNonNull(request.getParameter("person"));
            streams().follow(meeting, person, this::now).render(null, request, response);
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void note(HttpServletRequest request, HttpServletResponse response) {
        change(() -> kept.note = Objects.requireNonNull(request.getParameter("note")));
        seeOther(response);
    }

    private void vote(HttpServletRequest request, HttpServletResponse response) {
        if (kept.busy) {
            response.setStatus(503);
            return;
        }
        change(() -> {
            kept.vote = Objects.requireNonNull(request.getParameter("vote"));
            kept.votes.incrementAndGet();
        });
        seeOther(response);
    }

    private static void seeOther(HttpServletResponse response) {
        response.setStatus(303);
        response.setHeader("Location", "/live-trial/page");
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scripts = new StringOutput();
        new StaticTemplates().platformLive().render(scripts);
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().print("""
                        <!DOCTYPE html>
                        <html lang="en"><head><title>Step %1$d</title></head><body>
                        <p id="connection" data-connection data-connected="You are connected." data-lost="Connection lost."></p>
                        <div data-live="%8$s" data-version="%2$d">
                        <section data-part="step" data-announce-text="Step %1$d has begun.">
                        <h1>Step %1$d</h1>
                        <p data-waiting hidden>Something is new. <button type="button">Show it</button></p>
                        <form data-live-form="note" method="post" action="/live-trial/note">
                        <textarea id="note" name="note">%3$s</textarea><button>Save</button></form>
                        </section>
                        <section data-part="vote" data-announce-text="You may vote.">
                        <form data-live-form="vote" method="post" action="/live-trial/vote">
                        <label><input type="radio" name="vote" value="yes"%4$s> Yes</label>
                        <label><input type="radio" name="vote" value="no"%5$s> No</label>
                        <button id="send">Vote</button></form>
                        <p id="voted">Voted: %6$s</p>
                        <p><span id="votes" data-count="votes">%7$d</span> of <span id="present" data-count="present">0</span>
                        <progress data-count="votes" data-of="present" value="0" max="1"></progress></p>
                        </section>
                        <p id="away" data-when="facilitator=0">The facilitator is away.</p>
                        <section data-part="clock"><time id="clock" data-clock="%9$d" data-running></time></section>
                        </div>
                        <p id="status" role="status" data-form-status="vote" data-sending="Sending." data-safe="Your vote is safe."
                        data-unsent="Kept; sent when you are connected." data-refused="Not taken."></p>
                        %10$s
                        </body></html>
                        """.formatted(
                        kept.step.get(),
                        kept.version.get(),
                        kept.note,
                        checked("yes"),
                        checked("no"),
                        kept.vote,
                        kept.votes.get(),
                        STREAM + person(request),
                        kept.seconds.get(),
                        scripts));
    }

    private static String person(HttpServletRequest request) {
        var person = request.getParameter("person");
        return person == null ? "anna" : person;
    }

    private String checked(String vote) {
        return kept.vote.equals(vote) ? " checked" : "";
    }

    @Override
    public void close() {
        site.close();
    }
}
