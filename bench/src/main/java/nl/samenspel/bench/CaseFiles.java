package nl.samenspel.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of earlier measurements that are more than anybody has: as long as may be, or of many measurements. */
final class CaseFiles {

    private static final List<String> ASPECTS =
            List.of("strategy", "agility", "results", "resilience", "structure", "people", "processes", "technology");
    private static final String HEADING =
            "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment\n";

    private CaseFiles() {}

    static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2 × 20,000 people, 1 aspect", file(1, 20_000, 1));
        files.put("2 × 5,000 people, 8 aspects", file(1, 5_000, 8));
        files.put("500 waves of 3 + 3", file(500, 3, 1));
        return files;
    }

    private static byte[] file(int waves, int people, int aspects) {
        var file = new StringBuilder(HEADING);
        for (int wave = 0; wave < waves; wave++) {
            for (String party : List.of("customer", "supplier")) {
                for (int person = 0; person < people; person++) {
                    rows(file, wave, party, person, aspects);
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void rows(StringBuilder file, int wave, String party, int person, int aspects) {
        var day = LocalDate.of(2020, 1, 1).plusDays(wave);
        for (String aspect : ASPECTS.subList(0, aspects)) {
            file.append("Case,W").append(wave).append(',').append(day).append(',').append(party).append(",tactical,");
            file.append(party.charAt(0)).append(person).append(',').append(aspect).append(",,3,");
            file.append(1 + person % 5).append(",\n");
        }
    }
}
