package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Apart;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.Outstanding.Ahead;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says in three sentences where both lie furthest apart. It describes, and says beside it what may be claimed. */
public record Evidence(Wording wording, Outstanding outstanding) {

    private static final Spoken<Measure> POINT = Spoken.only("result.point", Measure.ALWAYS);

    /** Fewer where less may be shown. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        for (Measure measure : Measure.ALWAYS.reversed()) {
            outstanding.widest(measure).map(this::point).ifPresent(points::add);
        }
        gaps().ifPresent(points::add);
        return points;
    }

    private Point point(Apart apart) {
        var sentence = apart.distance().signum() == 0
                ? wording.say("result.same")
                : wording.say(
                        "result.apart",
                        name(apart.aspect()),
                        wording.party(Party.CUSTOMER),
                        mean(Party.CUSTOMER, apart),
                        wording.party(Party.SUPPLIER),
                        mean(Party.SUPPLIER, apart),
                        claim(apart));
        return new Point(wording.words().say(POINT, apart.measure()), sentence);
    }

    /** What may be said of the difference, in the only words that there are for it. */
    private String claim(Apart apart) {
        return outstanding
                .findings()
                .between(apart.aspect(), apart.measure())
                .map(gap -> String.join("; ", wording.claim(gap)))
                .orElseGet(() -> wording.words().say(Names.CLAIM, Claim.UNDECIDED));
    }

    private String mean(Party party, Apart apart) {
        return outstanding
                .result()
                .party(party)
                .aspect(apart.aspect())
                .measure(apart.measure())
                .shown()
                .map(Summary::mean)
                .map(wording::number)
                .orElse("");
    }

    /** Where importance is furthest ahead of the level, for each party that has such an aspect. */
    private Optional<Point> gaps() {
        var customer = outstanding.furthestAhead(Party.CUSTOMER);
        var supplier = outstanding.furthestAhead(Party.SUPPLIER);
        if (customer.isPresent() && supplier.isPresent()) {
            return Optional.of(gaps(customer.get(), supplier.get()));
        }
        return customer.map(only -> gap("result.gap.one", Party.CUSTOMER, only, only))
                .or(() -> supplier.map(only -> gap("result.gap.one", Party.SUPPLIER, only, only)));
    }

    private Point gaps(Ahead customer, Ahead supplier) {
        var words = customer.aspect().equals(supplier.aspect()) ? "result.gap.same" : "result.gap.two";
        return gap(words, Party.CUSTOMER, customer, supplier);
    }

    private Point gap(String words, Party first, Ahead one, Ahead other) {
        return new Point(
                wording.say("result.point.gap"),
                wording.say(
                        words,
                        name(one.aspect()),
                        wording.party(first),
                        wording.difference(one.gap()),
                        name(other.aspect()),
                        wording.party(Party.SUPPLIER),
                        wording.difference(other.gap())));
    }

    private String name(String aspect) {
        return outstanding.model().aspect(aspect).orElseThrow().name().in(wording.language());
    }
}
