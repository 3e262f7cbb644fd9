package nl.samenspel.demonstration.start;

import java.util.Locale;
import nl.samenspel.demonstration.MakeDemonstration;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.store.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On new data, and unless somebody asked to start empty, makes the demonstration in the language of the machine. */
@Component
class FirstStart {

    private final MakeDemonstration makeDemonstration;
    private final DemonstrationInLanguage inLanguage;
    private final Database database;
    private final boolean wanted;

    FirstStart(
            MakeDemonstration makeDemonstration,
            DemonstrationInLanguage inLanguage,
            Database database,
            @Value("${samenspel.demonstration:false}") boolean wanted) {
        this.makeDemonstration = makeDemonstration;
        this.inLanguage = inLanguage;
        this.database = database;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void make() {
        make(Locale.getDefault());
    }

    void make(Locale ofTheMachine) {
        if (wanted && (database.isNew() || makeDemonstration.isHalfMade())) {
            inLanguage.make(Language.ofTag(ofTheMachine.toLanguageTag()).orElse(Language.EN));
        }
    }
}
