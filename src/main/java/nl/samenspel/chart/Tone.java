package nl.samenspel.chart;

import nl.samenspel.party.Party;

/** In which colour a line is drawn: that of its party, or ink where it belongs to both or to neither. */
public enum Tone {
    CUSTOMER(Colour.CUSTOMER),
    SUPPLIER(Colour.SUPPLIER),
    INK(Colour.INK);

    private final Colour colour;

    Tone(Colour colour) {
        this.colour = colour;
    }

    static Tone of(Party party) {
        return switch (party) {
            case CUSTOMER -> CUSTOMER;
            case SUPPLIER -> SUPPLIER;
        };
    }

    Colour colour() {
        return colour;
    }
}
