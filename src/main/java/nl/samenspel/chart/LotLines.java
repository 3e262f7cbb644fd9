package nl.samenspel.chart;

import java.util.List;

/**
 * Lots beside each other.
 *
 * @param levels of the scale, which begins at 1
 * @param aspects their names
 */
public record LotLines(int levels, List<String> aspects, List<LotLine> lots) {

    private static final int FEWEST_ASPECTS = 3;

    public LotLines {
        aspects = List.copyOf(aspects);
        lots = List.copyOf(lots);
        int many = aspects.size();
        if (lots.stream().anyMatch(lot -> lot.levels().size() != many)) {
            throw new IllegalArgumentException("not a level or a gap for each of " + aspects);
        }
    }

    /** Can they be told apart on one radar? More are seen in a strip, or in a radar for each. */
    public boolean fitOnOneRadar() {
        return fitOnARadarEach() && lots.size() <= LotGlyph.STROKES;
    }

    /** Are there enough aspects for a shape? */
    public boolean fitOnARadarEach() {
        return aspects.size() >= FEWEST_ASPECTS;
    }

    /**
     * The same with the aspects in another order, such as the most different first.
     *
     * @param places of the aspects, from 0
     */
    public LotLines ordered(List<Integer> places) {
        return new LotLines(
                levels,
                places.stream().map(aspects::get).toList(),
                lots.stream()
                        .map(lot -> new LotLine(
                                lot.letter(),
                                lot.name(),
                                places.stream().map(lot.levels()::get).toList()))
                        .toList());
    }
}
