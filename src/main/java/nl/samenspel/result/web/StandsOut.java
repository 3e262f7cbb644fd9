package nl.samenspel.result.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Point;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says in three sentences where both lie furthest apart. It describes, and says beside it what may be claimed. */
final class StandsOut {

    private static final Spoken<Measure> POINT = Spoken.only("result.point", Measure.ALWAYS);

    private final Visit visit;
    private final Wording wording;
    private final AssessmentModel model;
    private final Result result;
    private final Findings findings;

    StandsOut(Visit visit, Wording wording, AssessmentModel model, Result result, Findings findings) {
        this.visit = visit;
        this.wording = wording;
        this.model = model;
        this.result = result;
        this.findings = findings;
    }

    private record Ahead(String aspect, Amount gap) {}

    List<Point> evidence() {
        var points = new ArrayList<Point>();
        for (Measure measure : Measure.ALWAYS.reversed()) {
            Apart.widest(model, result, measure).map(this::point).ifPresent(points::add);
        }
        gaps().ifPresent(points::add);
        return points;
    }

    private Point point(Apart apart) {
        var sentence = apart.distance().signum() == 0
                ? visit.say("result.same")
                : visit.say(
                        "result.apart",
                        name(apart.aspect()),
                        wording.party(Party.CUSTOMER),
                        mean(Party.CUSTOMER, apart),
                        wording.party(Party.SUPPLIER),
                        mean(Party.SUPPLIER, apart),
                        claim(apart));
        return new Point(visit.say(POINT, apart.measure()), sentence);
    }

    /** What may be said of the difference, in the only words that there are for it. */
    private String claim(Apart apart) {
        return findings.between(apart.aspect(), apart.measure())
                .map(gap -> String.join("; ", wording.claim(gap)))
                .orElseGet(() -> visit.say(Names.CLAIM, Claim.UNDECIDED));
    }

    private String mean(Party party, Apart apart) {
        return result.party(party)
                .aspect(apart.aspect())
                .measure(apart.measure())
                .shown()
                .map(Summary::mean)
                .map(wording::number)
                .orElse("");
    }

    /** Where importance is furthest ahead of the level, for each party that has such an aspect. */
    private Optional<Point> gaps() {
        Map<Party, Ahead> widest = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            widestGap(party).ifPresent(ahead -> widest.put(party, ahead));
        }
        var customer = widest.get(Party.CUSTOMER);
        var supplier = widest.get(Party.SUPPLIER);
        if (customer == null || supplier == null) {
            return widest.entrySet().stream()
                    .findFirst()
                    .map(only -> gap(
                            "result.gap.one",
                            only.getKey(),
                            only.getValue().aspect(),
                            only.getValue(),
                            only.getValue()));
        }
        return Optional.of(
                customer.aspect().equals(supplier.aspect())
                        ? gap("result.gap.same", Party.CUSTOMER, customer.aspect(), customer, supplier)
                        : gap("result.gap.two", Party.CUSTOMER, customer.aspect(), customer, supplier));
    }

    private Point gap(String words, Party first, String aspect, Ahead one, Ahead other) {
        return new Point(
                visit.say("result.point.gap"),
                visit.say(
                        words,
                        name(aspect),
                        wording.party(first),
                        wording.difference(one.gap()),
                        name(other.aspect()),
                        wording.party(Party.SUPPLIER),
                        wording.difference(other.gap())));
    }

    private Optional<Ahead> widestGap(Party party) {
        return model.aspects().stream()
                .flatMap(aspect -> result.party(party).aspect(aspect.slug()).gap().shown().stream()
                        .map(gap -> new Ahead(aspect.slug(), gap)))
                .filter(ahead -> printed(ahead.gap()).signum() > 0)
                .max(Comparator.comparing(ahead -> printed(ahead.gap())));
    }

    private static BigDecimal printed(Amount amount) {
        return amount.value().oneDecimal();
    }

    private String name(String aspect) {
        return model.aspect(aspect).orElseThrow().name().in(visit.language());
    }
}
