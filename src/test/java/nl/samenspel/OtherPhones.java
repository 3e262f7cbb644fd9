package nl.samenspel;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;

/** Those in a meeting on a running site at whose phones nobody looks. */
final class OtherPhones {

    private final Site site;
    private final String room;
    private final List<Browser> phones = new ArrayList<>();

    /** @param code by which they come in */
    OtherPhones(Site site, String code) {
        this.site = site;
        this.room = "/meet/" + code;
    }

    OtherPhones joined(Party party, GovernanceLevel level, String name) {
        var joined = site.stranger().post(room + "/join", "party", party.slug(), "level", Slug.of(level), "name", name);
        phones.add(site.stranger().carrying(joined.cookie()));
        return this;
    }

    /** @param levels of the phones in their order */
    void vote(String round, int... levels) {
        for (int at = 0; at < levels.length; at++) {
            phones.get(at).post(room + "/vote", "round", round, "level", Integer.toString(levels[at]));
        }
    }

    /** @param lines of the phones in their order */
    void write(String topic, String... lines) {
        for (int at = 0; at < lines.length; at++) {
            phones.get(at).post(room + "/line", "topic", topic, "line", lines[at]);
        }
    }
}
