package nl.samenspel.measurement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;

/** The people of one party who answered each question, weighed as is in force; made once, as it takes time. */
record PartyGroups(PartyFigures figures, Map<Question, ScoredGroup> groups) {

    static PartyGroups of(Instrument instrument, PartyFigures figures) {
        Map<Question, ScoredGroup> groups = new LinkedHashMap<>();
        for (Question question : instrument.rated()) {
            figures.group(question).ifPresent(group -> groups.put(question, group));
        }
        return new PartyGroups(figures, groups);
    }

    /** Empty when the question is not published. */
    Optional<ScoredGroup> group(Question question) {
        return Optional.ofNullable(groups.get(question));
    }

    boolean isOpen() {
        return figures.isOpen();
    }
}
