package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.samenspel.House;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.store.Database;
import nl.samenspel.result.OpenResults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A file of customers alone, as surveys of users are: one part of an aspect was not asked, another was answered by nobody but
 * with a question mark, and three people skipped a part that the others know.
 */
class PartsFewSeeTest {
    private static final int PEOPLE = 24;
    private static final List<String> PLAIN =
            List.of("strategy", "agility", "results", "resilience", "structure", "people");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        StringBuilder rows = new StringBuilder("collaboration,wave,closed_on,party,governance_level,respondent,"
                + "aspect,facet,importance,actual,comment\n");
        for (int person = 0; person < PEOPLE; person++) {
            for (String aspect : PLAIN) {
                row(rows, person, aspect, "", rating(person, 2), rating(person, aspect.length()));
            }
            row(rows, person, "processes-and-systems", "", rating(person, 1), "");
            row(rows, person, "processes-and-systems", "projects", "", rating(person, 0));
            row(rows, person, "processes-and-systems", "standard-delivery", "", rating(person, 3));
            row(rows, person, "communication", "", rating(person, 2), "");
            row(rows, person, "communication", "physical-meetings", "", rating(person, 1));
            row(rows, person, "communication", "email-and-calls", "", person < 3 ? "?" : rating(person, 2));
            row(rows, person, "communication", "sharing-information", "", rating(person, 4));
            row(rows, person, "communication", "type-of-contact", "", "?");
        }
        file = Files.writeString(folder.resolve("users.csv"), rows).toString();
    }

    private static String rating(int person, int shift) {
        return String.valueOf(2 + (person * 7 + shift) % 4);
    }

    private static void row(
            StringBuilder rows, int person, String aspect, String facet, String importance, String actual) {
        rows.append("Users,2019,2019-09-08,customer,operational,u%d,%s,%s,%s,%s,%n"
                .formatted(person, aspect, facet, importance, actual));
    }

    @ParameterizedTest
    @EnumSource
    void theConsoleShowsTheAspectsAndSaysWhyPartsAreNotThere(Language language) {
        Words words = Words.in(language);
        Console console = Console.analyse(language, file);

        assertThat(console.status()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out())
                .contains(words.say("result.why"))
                .contains(words.say("result.why.few-see-it"), words.say("result.why.not-asked"))
                .contains(words.say("result.why.few-respondents"), words.say("result.why.derived"))
                .contains(words.say("result.why.coarse-parts", words.say("wording.party.customer"), 0))
                .doesNotContain("{", "}");
        assertThat(marks(console, "·(\\d)(?!\\d)"))
                .containsExactlyInAnyOrderElementsOf(marks(console, "(?m)^  ·(\\d)  \\S"));
    }

    /** The numbers that are found, each once. */
    private static List<String> marks(Console console, String pattern) {
        return Pattern.compile(pattern)
                .matcher(console.out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void whereNothingIsHeldBackNothingIsSaidOfIt() {
        assertThat(Console.analyse(file, "--min-group", "1").out())
                .doesNotContain(Words.in(Language.EN).say("result.why"))
                .doesNotContainPattern("·\\d");
    }

    @Test
    void itIsBroughtInWithAspectsThatAreMadeOfTheOtherParts() {
        assertThat(Console.bringIn(file, "--data", folder.toString()).status()).isZero();

        try (Database database = Database.sqlite(folder);
                House house = House.on(database, "2026-11-24T09:00:00Z")) {
            AspectResult processes = aspect(house, "processes-and-systems");
            AspectResult communication = aspect(house, "communication");

            assertThat(processes.measure(Measure.ACTUAL).shown()).isPresent();
            assertThat(communication.measure(Measure.ACTUAL).shown()).isPresent();
            assertThat(processes.facets().get("changes")).isEqualTo(new Figure.Suppressed<>(Figure.Reason.NOT_ASKED));
            assertThat(communication.facets().get("type-of-contact"))
                    .isEqualTo(new Figure.Suppressed<>(Figure.Reason.FEW_SEE_IT));
        }
    }

    private static AspectResult aspect(House house, String slug) {
        var workspace = house.use(ManageWorkspaces.class).own().getFirst().id();
        var collaboration =
                house.use(FindCollaboration.class).all(workspace).getFirst().id();
        var wave = (Wave.Revealed)
                house.use(FindWave.class).of(workspace, collaboration).getFirst();
        return house.use(OpenResults.class)
                .handle(wave)
                .result()
                .party(Party.CUSTOMER)
                .aspect(slug);
    }
}
