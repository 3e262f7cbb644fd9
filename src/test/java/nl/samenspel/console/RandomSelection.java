package nl.samenspel.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files about lots and candidates that nobody thought of, with gaps everywhere. */
final class RandomSelection {
    private static final List<String> LOTS = List.of("Cloud", "Zoë’s lot", "Ünal & co");

    private RandomSelection() {}

    static List<String> lots(Random random) {
        var rows = new ArrayList<String>();
        for (var lot : LOTS) {
            for (var person = 0; person < 1 + random.nextInt(9); person++) {
                for (var aspect : Recount.ASPECTS) {
                    rows.add(
                            lot + ",t" + person + "," + aspect + "," + answer(random, 0.2) + "," + answer(random, 0.2));
                }
            }
        }
        Collections.shuffle(rows, random);
        rows.addFirst("lot,respondent,aspect,importance,desired");
        return rows;
    }

    static List<String> candidates(Random random) {
        var rows = new ArrayList<String>();
        for (var lot : LOTS) {
            for (var candidate = 0; candidate < 1 + random.nextInt(6); candidate++) {
                for (var aspect : Recount.ASPECTS) {
                    rows.add("bidder " + candidate + "," + lot + "," + aspect + "," + answer(random, 0.03));
                }
            }
        }
        Collections.shuffle(rows, random);
        rows.addFirst("candidate,lot,aspect,level");
        return rows;
    }

    private static String answer(Random random, double missing) {
        if (random.nextDouble() < missing) {
            return random.nextBoolean() ? "?" : "";
        }
        return random.nextInt(3) == 0 ? "2.75" : String.valueOf(1 + random.nextInt(5));
    }
}
