package nl.samenspel.model.file;

import java.util.List;
import nl.samenspel.model.AssessmentModel;

/** What came of reading a model file. */
sealed interface ModelReading {

    record Loaded(AssessmentModel model) implements ModelReading {}

    /** Everything that is wrong with the file, by line. */
    record Refused(List<Problem> problems) implements ModelReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
