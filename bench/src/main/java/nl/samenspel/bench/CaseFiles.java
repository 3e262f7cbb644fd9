package nl.samenspel.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of earlier measurements: some that are more than may be brought in, and some that are just under each limit. */
final class CaseFiles {

    private static final String HEADING =
            "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment\n";

    /** Aspect, facet, importance and actual, which differs; an aspect of which parts are asked has none as a whole. */
    private static final List<String> QUESTIONS = List.of(
            "strategy,,3,?,",
            "agility,,4,?,",
            "results,,5,?,",
            "resilience,,2,?,",
            "structure,,3,?,",
            "people,,4,?,",
            "processes-and-systems,,3,,",
            "communication,,4,,",
            "processes-and-systems,projects,,?,",
            "processes-and-systems,changes,,?,",
            "processes-and-systems,standard-delivery,,?,",
            "communication,physical-meetings,,?,",
            "communication,email-and-calls,,?,",
            "communication,sharing-information,,?,",
            "communication,type-of-contact,,?,");

    private static final List<String> LEVELS = List.of("strategic,", "tactical,", "operational,");
    private static final int LONGEST_REMARK = 2_000;

    private CaseFiles() {}

    /** What ended the server before it counted. */
    static Map<String, byte[]> tooMuch() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2 × 20,000 people, 1 question", file("A", 1, 20_000, 1, 0));
        files.put("500 waves of 3 + 3 people", file("B", 500, 3, 1, 0));
        return files;
    }

    /** Just under the limits of the 256 MB that the server is delivered with. */
    static Map<String, byte[]> nearlyTooMuch() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2 × 5,000 people, 8 questions", file("C", 1, 5_000, 8, 0));
        files.put("2 × 970 people, a remark of 2,000 signs each", file("D", 1, 970, 1, LONGEST_REMARK));
        files.put("2 × 9,700 people, 10 questions, remarks of 20 signs", file("E", 1, 9_700, 10, 20));
        files.put("100 waves of 97 + 97 people, 10 questions, remarks of 20 signs", file("F", 100, 97, 10, 20));
        return files;
    }

    /** Of an aspect that matters to both parties, and of which they do not see the same. */
    static byte[] toTalkAbout() {
        var file = new StringBuilder(HEADING);
        for (int person = 0; person < 6; person++) {
            file.append("Hosting,2026,2026-01-31,customer,tactical,c%d,strategy,,5,1,\n".formatted(person));
            file.append("Hosting,2026,2026-01-31,supplier,tactical,s%d,strategy,,5,4,\n".formatted(person));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name, int waves, int people, int questions, int remark) {
        var file = new StringBuilder(HEADING);
        for (int wave = 0; wave < waves; wave++) {
            var beginning = name + ",W" + wave + "," + LocalDate.of(2020, 1, 1).plusDays(wave) + ",";
            for (int person = 0; person < people; person++) {
                rows(file, beginning + "customer,", "c" + person, person, questions, remark);
                rows(file, beginning + "supplier,", "s" + person, person, questions, remark);
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void rows(
            StringBuilder file, String beginning, String who, int person, int questions, int remark) {
        for (String question : QUESTIONS.subList(0, questions)) {
            var actual = String.valueOf(1 + (person + question.length()) % 5);
            file.append(beginning).append(LEVELS.get(person % 3)).append(who).append(',');
            file.append(question.replace("?", actual)).append("x".repeat(remark)).append('\n');
        }
    }
}
