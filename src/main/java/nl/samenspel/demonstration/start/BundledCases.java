package nl.samenspel.demonstration.start;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.samenspel.demonstration.MakeDemonstration.Cases;
import nl.samenspel.demonstration.StartFollowUp.Participant;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.asked.Instrument;

/** The cases that the program brings with it. */
public final class BundledCases {

    private BundledCases() {}

    /** Throws IllegalStateException when one is not there, or does not fit the instrument. */
    public static Cases read(Instrument instrument) throws IOException {
        return new Cases(
                caseFile("trading-company.csv", instrument),
                followUp(),
                caseFile("industrial-company.csv", instrument));
    }

    private static CaseFile caseFile(String name, Instrument instrument) throws IOException {
        try (var stream = open(name);
                var records = CsvCaseRecords.of(stream)) {
            return switch (CaseFile.read(instrument, records)) {
                case CaseFile.Reading.Accepted(var file) -> file;
                case CaseFile.Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    private static List<Participant> followUp() throws IOException {
        try (var stream = open("follow-up.csv")) {
            return FollowUpFile.read(stream);
        }
    }

    private static InputStream open(String name) {
        var stream = BundledCases.class.getResourceAsStream("/demonstration/" + name);
        if (stream == null) {
            throw new IllegalStateException("The case " + name + " is not in the program");
        }
        return stream;
    }
}
