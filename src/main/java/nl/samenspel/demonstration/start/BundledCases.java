package nl.samenspel.demonstration.start;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.samenspel.demonstration.MakeDemonstration.Cases;
import nl.samenspel.demonstration.StartFollowUp.Participant;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.CaseRecords;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.platform.Language;

/** The cases that the program brings with it. */
public final class BundledCases {

    private BundledCases() {}

    /** Throws IllegalStateException when one is not there, or does not fit the instrument. */
    public static Cases read(Instrument instrument, Language language) throws IOException {
        var texts = CaseTexts.in(language);
        return new Cases(
                caseFile("trading-company.csv", instrument, texts),
                followUp(texts),
                caseFile("industrial-company.csv", instrument, texts),
                TargetsFile.read(instrument.levels()),
                DeedsFile.read(language),
                ForecastsFile.read(),
                SurroundingsFiles.read(language),
                TenderFile.read());
    }

    private static CaseFile caseFile(String name, Instrument instrument, CaseTexts texts) throws IOException {
        try (var stream = open(name);
                var records = CsvCaseRecords.of(stream)) {
            return switch (CaseFile.read(instrument, told(records, texts))) {
                case CaseFile.Reading.Accepted(var file) -> file;
                case CaseFile.Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    private static CaseRecords told(CaseRecords records, CaseTexts texts) {
        return () -> records.next().map(record -> switch (record) {
            case CaseRecord.Fields fields ->
                new CaseRecord.Fields(
                        fields.line(), fields.values().stream().map(texts::of).toList());
            case CaseRecord.Broken broken -> broken;
        });
    }

    private static List<Participant> followUp(CaseTexts texts) throws IOException {
        try (var stream = open("follow-up.csv")) {
            return FollowUpFile.read(stream, texts);
        }
    }

    static InputStream open(String name) {
        var stream = BundledCases.class.getResourceAsStream("/demonstration/" + name);
        if (stream == null) {
            throw new IllegalStateException("The case " + name + " is not in the program");
        }
        return stream;
    }
}
