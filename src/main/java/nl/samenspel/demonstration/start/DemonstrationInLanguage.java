package nl.samenspel.demonstration.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenspel.demonstration.MakeDemonstration;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Language;
import org.springframework.stereotype.Component;

/** Makes the demonstration of the cases that the program brings with it, told in a language. */
@Component
public class DemonstrationInLanguage {

    private final MakeDemonstration makeDemonstration;
    private final FindModel findModel;

    DemonstrationInLanguage(MakeDemonstration makeDemonstration, FindModel findModel) {
        this.makeDemonstration = makeDemonstration;
        this.findModel = findModel;
    }

    /** In place of the one that there is. Two who ask at the same moment wait for each other. */
    public synchronized void make(Language language) {
        try {
            var instrument = findModel.all().getFirst().instrument();
            makeDemonstration.handle(BundledCases.read(instrument, language), language);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
