package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;

/** Sets out the figures of a result in tables. */
public final class FigureTables {

    private final Wording wording;
    private final AssessmentModel model;
    private final SeenResult seen;
    private final FigureWords figures;

    public FigureTables(Wording wording, AssessmentModel model, SeenResult seen) {
        this.wording = wording;
        this.model = model;
        this.seen = seen;
        this.figures = new FigureWords(wording, seen.result().instrument().scale());
    }

    /** Why figures are not there, by the numbers in the tables made so far. */
    public List<String> reasons() {
        return figures.reasons();
    }

    /** The short words in the tables made so far, with what they stand for. */
    public List<Tag> tags() {
        return figures.tags();
    }

    /**
     * By aspect, and where everybody is looked at, by level as well.
     *
     * @param lookedBackOn slugs of the aspects on which people looked back
     */
    public List<Table> aspects(Set<String> lookedBackOn) {
        var tables = new ArrayList<Table>();
        for (Measure measure : seen.measures().reversed()) {
            tables.add(new AspectTable(wording, model, seen, figures, measure).table());
        }
        if (seen.level().isEmpty()) {
            var levels = new LevelTable(wording, model, seen.result(), figures, seen.measures());
            for (Party party : Party.values()) {
                var blocks = SeenResult.blocks(seen.result(), party);
                if (blocks.size() > 1) {
                    tables.add(levels.table(party, blocks));
                }
            }
            tables.addAll(new ModuleTables(wording, model, seen.result(), seen.findings(), figures).all(lookedBackOn));
        }
        return tables;
    }

    /** Of everybody only. */
    public Optional<Table> quadrants() {
        return seen.level().isPresent()
                ? Optional.empty()
                : Optional.of(new QuadrantTable(wording, model, seen.result(), figures, seen.measures()).table());
    }
}
