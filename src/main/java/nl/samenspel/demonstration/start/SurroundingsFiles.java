package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.demonstration.DemonstrationDay;
import nl.samenspel.demonstration.LookAround.Happened;
import nl.samenspel.demonstration.LookAround.MayHappen;
import nl.samenspel.demonstration.LookAround.Surroundings;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;

/** What happened around the collaboration of a case, and what may happen. */
final class SurroundingsFiles {

    private SurroundingsFiles() {}

    /** Throws an exception when something in them cannot be read. */
    static Surroundings read(Language language) throws IOException {
        return new Surroundings(
                rows("events.csv", row -> happened(row, language)), rows("risks.csv", row -> mayHappen(row, language)));
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open(file), StandardCharsets.UTF_8))) {
            return reader.stream().map(read).toList();
        }
    }

    private static Happened happened(NamedCsvRecord row, Language language) {
        return new Happened(
                DemonstrationDay.of(row.getField("day")),
                Slug.parse(EventKind.class, row.getField("kind")).orElseThrow(),
                row.getField("said-" + language.tag()));
    }

    private static MayHappen mayHappen(NamedCsvRecord row, Language language) {
        return new MayHappen(
                Slug.parse(Party.class, row.getField("party")),
                row.getField("carrier"),
                DemonstrationDay.of(row.getField("review")),
                row.getField("told-" + language.tag()),
                PerParty.each(party -> row.getField(party.slug() + "-" + language.tag())));
    }
}
