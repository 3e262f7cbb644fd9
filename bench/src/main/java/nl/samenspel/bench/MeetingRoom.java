package nl.samenspel.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.bench.Audience.Phone;

/** A meeting in session with a topic that everybody votes on: the screen and all phones, each with a seat of its own. */
final class MeetingRoom implements Workshop.Room {

    private static final int LEVELS = 5;
    private static final Pattern COLLABORATION = Pattern.compile("/workspaces/[\\w-]+/collaborations/[\\w-]+");
    private static final Pattern WAVE = Pattern.compile("/workspaces/[\\w-]+/waves/[\\w-]+");
    private static final Pattern CODE = Pattern.compile("wall-code\">(\\w+)<");
    private static final Pattern FROM = Pattern.compile("name=\"from\" value=\"([^\"]*)\"");
    private static final Pattern TO_VOTE = Pattern.compile("name=\"to\" value=\"([^\"]*\\.vote)\"");
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final Pattern TOLD = Pattern.compile("(\\d+) people voted|level (\\d): (\\d+) people");

    private final int port;
    private final String facilitator;
    private final String meeting;
    private final String room;
    private final List<String> seats = new ArrayList<>();
    private String round = "";

    private MeetingRoom(int port, String facilitator, String meeting) throws IOException {
        this.port = port;
        this.facilitator = facilitator;
        this.meeting = meeting;
        this.room = "/meet/" + first(CODE, page("/screen"));
    }

    /** Planned about results that were brought in, and at the vote about its first topic. */
    static MeetingRoom in(Server server, int phones) throws IOException, InterruptedException {
        try (var wire = new Wire(server.port)) {
            var femke = Answerers.administrator(server, wire);
            var room = new MeetingRoom(server.port, femke, begun(wire, femke));
            room.letIn(wire, phones);
            room.goToTheVote();
            return room;
        }
    }

    private static String begun(Wire wire, String femke) throws IOException {
        var workspace = Answerers.path(wire.get("/", femke));
        var brought = wire.upload(workspace + "/import", femke, "case.csv", CaseFiles.toTalkAbout(), "disclosure", "open");
        var wave = first(WAVE, wire.get(first(COLLABORATION, brought.text()), femke).text());
        var planned = Answerers.form(
                "day", LocalDate.now(ZoneOffset.UTC).plusDays(14).toString(), "begins", "10:00", "minutes", "90", "place", "Room 4", "votes", "together");
        var answer = wire.post(wave + "/meetings/new", femke, planned);
        Load.expect(303, answer);
        var meeting = Answerers.path(answer);
        Load.expect(303, wire.post(meeting + "/start", femke, ""));
        return meeting;
    }

    private void letIn(Wire wire, int phones) throws IOException {
        var joining = Answerers.form("party", "customer", "level", "tactical", "name", "");
        for (int phone = 0; phone < phones; phone++) {
            seats.add(Answerers.cookie(wire.post(room + "/join", "", joining)));
        }
    }

    /** Straight to the talk, after which the vote is the next step. */
    private void goToTheVote() throws IOException {
        var steering = page("/steering");
        while (!TO_VOTE.matcher(steering).find()) {
            steer("from", first(FROM, steering), "to", first(Pattern.compile("name=\"to\" value=\"([^\"]+)\""), steering));
            steering = page("/steering");
        }
        steer("from", first(FROM, steering), "to", first(TO_VOTE, steering));
    }

    private void steer(String... fields) throws IOException {
        try (var wire = new Wire(port)) {
            Load.expect(303, wire.post(meeting + "/steering", facilitator, Answerers.form(fields)));
        }
    }

    private String page(String what) throws IOException {
        return page(meeting + what, facilitator);
    }

    private String page(String address, String cookie) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.get(address, cookie).text();
        }
    }

    @Override
    public List<Phone> windows() {
        var all = new ArrayList<Phone>();
        all.add(new Phone(meeting + "/stream", facilitator));
        seats.forEach(seat -> all.add(new Phone(room + "/stream", seat)));
        return all;
    }

    @Override
    public String count() {
        return "customer-done";
    }

    @Override
    public int begin() throws IOException {
        if (!round.isEmpty()) {
            steer("from", first(FROM, page("/steering")), "ask", "now");
        }
        round = first(ROUND, page(room, seats.getFirst()));
        return 0;
    }

    @Override
    public void vote(Wire from, int phone) throws IOException {
        var vote = Answerers.form("round", round, "level", String.valueOf(1 + phone % LEVELS));
        Load.expect(303, from.post(room + "/vote", seats.get(phone), vote));
    }

    /** The browser goes on to the page that the answer names. */
    @Override
    public void goOn(Wire from, int phone) throws IOException {
        Load.expect(200, from.get(room, seats.get(phone)));
    }

    @Override
    public void end() throws IOException {
        steer("do", "close", "round", round);
        var told = TOLD.matcher(page("/screen")).results().map(found -> found.group()).toList();
        int each = seats.size() / LEVELS;
        for (int level = 1; level <= LEVELS; level++) {
            if (!told.contains("level %d: %d people".formatted(level, each))) {
                throw new IOException("Votes were lost or counted twice: " + told);
            }
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " in " + text);
        }
        return found.group(found.groupCount());
    }
}
