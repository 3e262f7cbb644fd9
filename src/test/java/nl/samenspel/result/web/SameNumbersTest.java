package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.console.Analyse;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.wording.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One and the same assessment says the same numbers wherever it is read: as data, on the overview, on the page of each aspect, in
 * the tables, as a sheet, on paper and on the command line. The data are what is compared with.
 */
class SameNumbersTest {

    private static final AssessmentModel MODEL = ModelFolder.bundled();
    private static final Path FILES = Path.of("src/main/resources/demonstration");
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d+\\.\\d\\b");
    private static final int COLUMNS_OF_PARTY = 3;

    private final Site site = Site.running();

    @ParameterizedTest
    @CsvSource({"trading-company.csv, 1", "trading-company.csv, 5", "industrial-company.csv, 5"})
    void everywhere(String file, int threshold) throws IOException {
        var results = broughtIn(file, threshold);
        var data = JsonMapper.shared()
                .readTree(results.get(".json"))
                .path("waves")
                .path(0)
                .path("parties");
        var figures = results.get("/figures");
        var paper = results.get("/print");
        var overview = results.get("");
        var sheet = CsvReader.builder().ofCsvRecord(results.get("/figures.csv")).stream()
                .map(line -> line.getFields())
                .toList();
        var console = analysed(file, threshold);

        int compared = 0;
        for (Aspect aspect : MODEL.aspects()) {
            var name = aspect.name().in(Language.EN);
            var page = results.get("/aspects/" + aspect.slug());
            var line = line(console, name);
            for (Party party : Party.values()) {
                var partyName = results.name(party);
                for (Measure measure : Measure.ALWAYS) {
                    var of = data.path(party.slug())
                            .path("aspects")
                            .path(aspect.slug())
                            .path(measure.slug());
                    if (!of.path("mean").isNumber()) {
                        continue;
                    }
                    var said = "%s, %s of %s".formatted(name, measure, partyName);
                    var printed = printed(of.path("mean"));
                    var row = row(figures, measure, name);
                    assertThat(average(row, partyName)).as("figures: " + said).isIn(printed);
                    assertThat(average(row(paper, measure, name), partyName))
                            .as("paper: " + said)
                            .isEqualTo(average(row, partyName));
                    assertThat(average(sheet, measure, name, partyName))
                            .as("sheet: " + said)
                            .isEqualTo(average(row, partyName));
                    assertThat(sentence(page, partyName, measure))
                            .as("aspect: " + said)
                            .isEqualTo(average(row, partyName));
                    assertThat(line.get((party == Party.CUSTOMER ? 0 : COLUMNS_OF_PARTY)
                                    + (measure == Measure.ACTUAL ? 1 : 0)))
                            .as("console: " + said)
                            .isEqualTo(average(row, partyName));
                    assertThat(radar(overview, name, partyName, measure))
                            .as("overview: " + said)
                            .isEqualTo(average(row, partyName));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(2 * MODEL.aspects().size());
    }

    /** The pages of an assessment that was brought in. */
    private record Results(Browser browser, String address, PerParty<String> names) {

        String get(String page) {
            var answer = browser.get(address + page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            return answer.body();
        }

        String name(Party party) {
            return names.of(party);
        }
    }

    private Results broughtIn(String file, int threshold) throws IOException {
        var workspace = site.workspace("Numbers").id();
        var anna = site.signedIn(workspace, new Role.Facilitator());
        anna.upload(
                "/workspaces/" + workspace + "/import",
                "case.csv",
                Files.readAllBytes(FILES.resolve(file)),
                "customer",
                "Mercanta",
                "supplier",
                "Noord",
                "disclosure",
                threshold == 1 ? "open" : "anonymous",
                "threshold",
                Integer.toString(threshold));
        var collaboration =
                site.use(FindCollaboration.class).all(workspace).getFirst().id();
        var first = site.use(FindWave.class).of(workspace, collaboration).stream()
                .min(Comparator.comparing(wave -> wave.terms().name()))
                .orElseThrow();
        return new Results(
                anna,
                "/workspaces/" + workspace + "/waves/" + first.terms().id() + "/results",
                new PerParty<>("Mercanta", "Noord"));
    }

    private static String analysed(String file, int threshold) {
        var out = new ByteArrayOutputStream();
        new Analyse(MODEL, Words.in(Language.EN))
                .run(
                        List.of(FILES.resolve(file).toString(), "--min-group", Integer.toString(threshold)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As it is printed; the data may have been rounded before, to a number that lies between two. */
    private static Set<String> printed(JsonNode mean) {
        var exact = new BigDecimal(mean.asString());
        return Set.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN).stream()
                .filter(mode -> mode == RoundingMode.HALF_UP || exact.scale() == 2)
                .map(mode -> exact.setScale(1, mode).toPlainString())
                .collect(Collectors.toSet());
    }

    /** Those of the line of the aspect in the first table of the first assessment. */
    private static List<String> line(String console, String aspect) {
        var line = console.lines()
                .filter(one -> one.startsWith(aspect + "  "))
                .findFirst()
                .orElseThrow();
        return numbers(line);
    }

    private static List<String> numbers(String text) {
        return new ArrayList<>(
                NUMBER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static String row(String page, Measure measure, String aspect) {
        var table = page.substring(page.indexOf(" id=\"" + measure.slug() + "\">"));
        var start = table.indexOf("<tr><th scope=\"row\">" + aspect);
        return table.substring(start, table.indexOf("</tr>", start));
    }

    private static String average(String row, String party) {
        var cell = Pattern.compile("data-group=\"" + party + "\" data-label=\"Average\">([^<]+)<")
                .matcher(row);
        assertThat(cell.find()).as(row).isTrue();
        return numbers(cell.group(1)).getFirst();
    }

    private static String average(List<List<String>> sheet, Measure measure, String aspect, String party) {
        var table = Words.in(Language.EN).say("result.table." + measure.slug());
        return sheet.stream()
                .filter(line -> line.subList(0, 4).equals(List.of(table, aspect, party, "Average")))
                .map(line -> numbers(line.get(4)).getFirst())
                .findFirst()
                .orElseThrow();
    }

    /** What is said first of the party, of the level beside the ladder and of importance below it. */
    private static String sentence(String page, String party, Measure measure) {
        var from = page.indexOf(measure == Measure.ACTUAL ? "class=\"party-edge" : "class=\"scale\"");
        var said = Pattern.compile(">" + party + "</(?:span|strong)> ([^<]+)<").matcher(page);
        assertThat(said.find(from)).as(party).isTrue();
        return numbers(said.group(1)).getFirst();
    }

    /** As the picture of all aspects says it in words. */
    private static String radar(String overview, String aspect, String party, Measure measure) {
        var line = party + ", " + Words.in(Language.EN).say(Names.MEASURE, measure);
        var said = Pattern.compile(">" + aspect + " – [^<]*?" + line + "[^<;]*?([-+−]?\\d\\.\\d)\\b")
                .matcher(overview.substring(overview.indexOf("id=\"radar\"")));
        assertThat(said.find()).as(aspect + ", " + line).isTrue();
        return said.group(1);
    }
}
