package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.demonstration.DemonstrationDay;
import nl.samenspel.demonstration.DoWhatItTakes.Deed;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;

/** What the parties of a case do to reach their targets. */
final class DeedsFile {

    private DeedsFile() {}

    /** Throws an exception when something in it cannot be read. */
    static List<Deed> read(Language language) throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open("deeds.csv"), StandardCharsets.UTF_8))) {
            return reader.stream().map(row -> deed(row, language)).toList();
        }
    }

    private static Deed deed(NamedCsvRecord row, Language language) {
        return new Deed(
                DemonstrationDay.of(row.getField("planned")),
                Slug.parse(Party.class, row.getField("party")),
                row.getField("owner"),
                row.getField("occasion-" + language.tag()),
                row.getField("deed-" + language.tag()),
                DemonstrationDay.of(row.getField("due")),
                Integer.parseInt(row.getField("days")),
                lifts(row.getField("lifts")),
                row.getField("sign-" + language.tag()),
                Slug.parse(Progress.Status.class, row.getField("status")).orElseThrow(),
                Optional.of(row.getField("reported"))
                        .filter(day -> !day.isEmpty())
                        .map(DemonstrationDay::of),
                row.getField("note-" + language.tag()),
                PerParty.each(party -> Integer.parseInt(row.getField(party.slug()))));
    }

    /** {@code strategy:0.5;people:0.2}. */
    private static Map<String, Lift> lifts(String written) {
        return Arrays.stream(written.split(";"))
                .map(lift -> lift.split(":"))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> Lift.parse(parts[1]).orElseThrow()));
    }
}
