package nl.samenspel.selection;

/** A part of a tender for which one supplier is chosen. */
public record Lot(LotId id, LotText text) {

    public String name() {
        return text.name();
    }
}
