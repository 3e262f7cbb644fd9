package nl.samenspel.chart;

import java.util.Arrays;
import nl.samenspel.measurement.Measure;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/** What one line of a chart shows: how one party sees one measure. */
public enum Series {
    CUSTOMER_ACTUAL(Party.CUSTOMER, Measure.ACTUAL),
    CUSTOMER_IMPORTANCE(Party.CUSTOMER, Measure.IMPORTANCE),
    SUPPLIER_ACTUAL(Party.SUPPLIER, Measure.ACTUAL),
    SUPPLIER_IMPORTANCE(Party.SUPPLIER, Measure.IMPORTANCE);

    private final Party party;
    private final Measure measure;

    Series(Party party, Measure measure) {
        this.party = party;
        this.measure = measure;
    }

    public static Series of(Party party, Measure measure) {
        return Arrays.stream(values())
                .filter(series -> series.party == party && series.measure == measure)
                .findFirst()
                .orElseThrow();
    }

    public Party party() {
        return party;
    }

    public Measure measure() {
        return measure;
    }

    /** What it is called: {@code Customer, importance}. */
    String name(Wording wording) {
        return wording.say("chart.series", wording.party(party), wording.measure(measure));
    }

    /** The name of its class in the markup: {@code customer-actual}. */
    public String slug() {
        return party.slug() + "-" + measure.slug();
    }
}
