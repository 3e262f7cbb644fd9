package nl.samenspel.result.web;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.result.Angle;
import nl.samenspel.result.telling.TableOrder;

/** How the address of a page of results asks to look at them. What cannot be understood is taken as not asked. */
record AngleRequest(Map<String, String> parameters) {

    static final String ORDER = "order";

    /** From where; from nowhere that may not be looked at by itself. */
    Angle at(ReleasedWave released) {
        return released.possible(Angle.asked(
                value("level"), value("weighting"), released.wave().terms().weighting()));
    }

    /** How the rows of a table are to be put in order. */
    Optional<TableOrder> order() {
        return TableOrder.read(value(ORDER));
    }

    private String value(String name) {
        return parameters.getOrDefault(name, "");
    }
}
