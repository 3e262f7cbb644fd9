package nl.samenspel.assessment;

import java.util.Optional;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.UseCase;

/** Works out what a wave asks: once, because a published model never changes. */
@UseCase
public class FindQuestions {

    private record Key(ModelVersion model, Questionnaire questionnaire) {}

    private final FindModel findModel;
    private final Remembered<Key, AskedQuestions> asked = new Remembered<>(100);

    public FindQuestions(FindModel findModel) {
        this.findModel = findModel;
    }

    public AskedQuestions of(WaveTerms terms) {
        return asked.get(new Key(terms.model(), terms.questionnaire()), () -> Optional.of(workedOut(terms)))
                .orElseThrow();
    }

    private AskedQuestions workedOut(WaveTerms terms) {
        return new AskedQuestions(
                terms.questionnaire(), findModel.handle(terms.model()).instrument());
    }
}
