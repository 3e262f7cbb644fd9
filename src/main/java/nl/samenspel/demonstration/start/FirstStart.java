package nl.samenspel.demonstration.start;

import java.io.IOException;
import nl.samenspel.demonstration.MakeDemonstration;
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
        if (wanted && (database.isNew() || makeDemonstration.isHalfMade())) {
            makeDemonstration.handle(
                    BundledCases.read(findModel.all().getFirst().instrument()));
        }
    }
}
