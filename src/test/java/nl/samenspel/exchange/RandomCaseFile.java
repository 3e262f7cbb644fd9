package nl.samenspel.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.samenspel.console.Recount;

/** Case files nobody thought of: awkward names, parties of 0 to 40 people or none, gaps everywhere, columns in any order. */
public final class RandomCaseFile {
    private static final List<String> NAMES = List.of(
            "Jansen, P.",
            "O'Neill \"Bob\"",
            "李小龙",
            "عائشة",
            "Ünal",
            "née\nDupont",
            " spaced ",
            "r1",
            "=SUM(A1)",
            "{0}",
            "🙂",
            "?");
    private static final List<String> LEVELS = List.of("strategic", "tactical", "operational");

    private final Random random;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private RandomCaseFile(long seed) {
        random = new Random(seed);
    }

    /** The text of a file that breaks no rule. */
    public static String text(long seed) {
        RandomCaseFile file = new RandomCaseFile(seed);
        String collaboration = file.oneOf(NAMES) + " & co";
        int waves = 1 + file.random.nextInt(2);
        for (int wave = 0; wave < waves; wave++) {
            for (String party : file.random.nextInt(6) == 0 ? List.of("supplier") : List.of("customer", "supplier")) {
                file.party(collaboration, wave, party);
            }
        }
        return file.rows.isEmpty() ? text(seed + 1) : file.written();
    }

    private void party(String collaboration, int wave, String party) {
        int size = random.nextInt(List.of(3, 12, 41).get(random.nextInt(3)));
        double missing = random.nextDouble() * (random.nextInt(4) == 0 ? 0.8 : 0.2);
        int levels = 1 + random.nextInt(3);
        for (int person = 0; person < size; person++) {
            Map<String, String> about = new LinkedHashMap<>();
            about.put("collaboration", collaboration);
            about.put("wave", "wave, " + wave);
            about.put("closed_on", "20" + (20 + wave) + "-02-28");
            about.put("party", party);
            about.put("governance_level", LEVELS.get((random.nextInt(levels) + 2) % 3));
            about.put("respondent", NAMES.get(person % NAMES.size()) + person);
            for (String aspect : Recount.ASPECTS) {
                List<String> facets = Recount.FACETS.getOrDefault(aspect, List.of());
                row(about, aspect, "", answer(missing), facets.isEmpty() ? answer(missing) : "");
                facets.forEach(facet -> row(about, aspect, facet, "", answer(missing)));
            }
        }
    }

    private void row(Map<String, String> about, String aspect, String facet, String importance, String actual) {
        Map<String, String> row = new LinkedHashMap<>(about);
        row.put("aspect", aspect);
        row.put("facet", facet);
        row.put("importance", importance);
        row.put("actual", actual);
        row.put("comment", random.nextInt(9) == 0 ? "\"Yes\",\nsaid " + oneOf(NAMES) : "");
        row.put("remark of ours", "9");
        rows.add(row);
    }

    private String answer(double missing) {
        if (random.nextDouble() < missing) {
            return random.nextBoolean() ? "?" : "";
        }
        return String.valueOf(1 + (random.nextInt(5) + random.nextInt(5)) / 2);
    }

    private String written() {
        List<String> columns = new ArrayList<>(rows.getFirst().keySet());
        Collections.shuffle(columns, random);
        Collections.shuffle(rows, random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String start = random.nextBoolean() ? "\uFEFF" : "";
        return start
                + CsvText.line(columns)
                + end
                + rows.stream()
                        .map(row -> CsvText.line(columns.stream()
                                        .map(column -> Recount.cell(row, column))
                                        .toList())
                                + end)
                        .collect(Collectors.joining());
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
