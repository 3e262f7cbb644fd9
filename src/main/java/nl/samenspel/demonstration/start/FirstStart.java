package nl.samenspel.demonstration.start;

import java.io.IOException;
import java.io.InputStream;
import nl.samenspel.demonstration.MakeDemonstration;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.store.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On new data, and unless somebody asked to start empty, makes the demonstration. */
@Component
class FirstStart {

    private final MakeDemonstration makeDemonstration;
    private final FindModel findModel;
    private final Database database;
    private final boolean wanted;

    FirstStart(
            MakeDemonstration makeDemonstration,
            FindModel findModel,
            Database database,
            @Value("${samenspel.demonstration:false}") boolean wanted) {
        this.makeDemonstration = makeDemonstration;
        this.findModel = findModel;
        this.database = database;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void make() throws IOException {
        if (wanted && database.isNew()) {
            makeDemonstration.handle(
                    new MakeDemonstration.Cases(read("trading-company.csv"), read("industrial-company.csv")));
        }
    }

    private CaseFile read(String name) throws IOException {
        try (InputStream stream = FirstStart.class.getResourceAsStream("/demonstration/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The case " + name + " is not in the program");
            }
            var instrument = findModel.all().getFirst().instrument();
            try (var records = CsvCaseRecords.of(stream)) {
                return switch (CaseFile.read(instrument, records)) {
                    case CaseFile.Reading.Accepted(var file) -> file;
                    case CaseFile.Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
                };
            }
        }
    }
}
