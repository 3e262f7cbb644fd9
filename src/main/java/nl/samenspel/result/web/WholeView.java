package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.result.telling.Said;

/** All that the pages of a result show, on paper. */
public record WholeView(BoardView board, List<AspectResultView> aspects, FiguresView figures) {

    /** What people wrote that stands under no aspect. */
    public List<Said> apart() {
        return figures.remarks().stream().filter(said -> !said.why().isEmpty()).toList();
    }

    /** Are the indicators told with the figures because no aspect has them beside it? */
    public boolean hasIndicatorsLeft() {
        return !figures.indicators().isEmpty()
                && aspects.stream().allMatch(aspect -> aspect.indicators().isEmpty());
    }
}
