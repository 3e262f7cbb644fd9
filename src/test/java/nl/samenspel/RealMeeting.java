package nl.samenspel;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenspel.party.Party;

/**
 * Results to talk about on a server that was just delivered, with those who bring the talk about.
 *
 * @param wave its address
 */
record RealMeeting(Browser facilitator, Map<Party, Browser> sponsors, String wave) {

    private static final int PEOPLE = 6;
    private static final Pattern WAVE = Pattern.compile("/workspaces/[\\w-]+/waves/[\\w-]+");
    private static final Pattern COLLABORATION = Pattern.compile("/workspaces/[\\w-]+/collaborations/[\\w-]+");
    private static final Pattern WELCOME = Pattern.compile("/welcome/[\\w-]+");

    /** An aspect that matters much, of which the parties do not see the same. */
    static RealMeeting prepared(RealServer server) {
        var femke = signedIn(server, server.welcome(), "name", "Femke", "email", "femke@example.org", "workspace", "A");
        var workspace = path(femke.get("/").location());
        var brought = femke.upload(
                workspace + "/import",
                "case.csv",
                file(),
                "customer",
                "Handelshuis",
                "supplier",
                "Noord IT",
                "disclosure",
                "open");
        var collaboration = first(COLLABORATION, brought.body());
        var wave = first(WAVE, femke.get(collaboration).body());
        var sponsors = Map.of(
                Party.CUSTOMER, sponsor(server, femke, workspace, Party.CUSTOMER),
                Party.SUPPLIER, sponsor(server, femke, workspace, Party.SUPPLIER));
        return new RealMeeting(femke, sponsors, wave);
    }

    private static byte[] file() {
        var file = new StringBuilder("collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,"
                + "importance,actual,comment\n");
        for (int person = 0; person < PEOPLE; person++) {
            for (Party party : Party.values()) {
                file.append("Hosting,2026,2026-01-31,%s,tactical,p%d,strategy,,5,%d,%n"
                        .formatted(party.slug(), person, party == Party.CUSTOMER ? 1 : 4));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Browser sponsor(RealServer server, Browser femke, String workspace, Party party) {
        var members = workspace + "/members";
        var role = Pattern.compile("sponsor-" + party.slug() + "-[\\w-]+");
        var email = party.slug() + "@example.org";
        var given = femke.post(
                members,
                "name",
                "Sponsor",
                "email",
                email,
                "role",
                first(role, femke.get(members).body()));
        return signedIn(server, first(WELCOME, given.body()), "name", "Sponsor");
    }

    private static Browser signedIn(RealServer server, String welcome, String... about) {
        var fields = new String[about.length + 2];
        System.arraycopy(about, 0, fields, 0, about.length);
        fields[about.length] = "password";
        fields[about.length + 1] = Site.PASSWORD;
        var cookie = server.browser("").post(welcome, fields).cookie();
        return server.browser(cookie.split(";", 2)[0].split("=", 2)[1]);
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " in " + body);
        }
        return found.group();
    }

    private static String path(String location) {
        return location.replaceFirst("^http://[^/]+", "");
    }
}
