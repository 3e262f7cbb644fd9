package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.CollaborationForm;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.FormFinding;
import nl.samenspel.measurement.Intended;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Point;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says which form of collaboration the answers point to, why, and which form each party is after (method §9). */
record FormWords(Visit visit, Wording wording, Result result, Findings findings) {

    /** Empty where nothing was asked that tells of it. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        var fits = CollaborationForm.fits(result.instrument());
        if (result.instrument().topics().contains(Topic.BENEFIT)) {
            points.addAll(findings.form()
                    .map(this::form)
                    .orElseGet(
                            () -> List.of(stated(visit.say(fits ? "result.form.withheld" : "result.form.unknown")))));
        } else if (fits) {
            points.add(stated(visit.say("result.form.not-asked")));
        }
        findings.shared()
                .ifPresent(shared -> points.add(new Point(
                        visit.say("result.form.shares"), visit.say("result.form.shared", probability(shared)))));
        for (Party party : Party.values()) {
            points.addAll(intended(party));
        }
        return points;
    }

    private List<Point> form(FormFinding form) {
        var stated = stated(statement(form));
        return form.statement() instanceof Statement.TooFew
                ? List.of(stated)
                : List.of(
                        stated,
                        new Point(visit.say("result.form.probabilities"), probabilities(form.forms(), this::name)),
                        new Point(
                                visit.say("result.form.gains"),
                                probabilities(form.biological(), gains -> visit.say(Names.GAINS, gains))));
    }

    private Point stated(String what) {
        return new Point(visit.say("result.form.stated"), what);
    }

    /** That one party gains by the other is said of the parties; the name that the model has for it is no verdict to print. */
    private String statement(FormFinding form) {
        return switch (form.statement()) {
            case Statement.PointsTo<Form> points
            when points.form() == Form.PROFITEERING ->
                visit.say("result.form.one-gains", wording.party(form.loser().other()), wording.party(form.loser()));
            case Statement.PointsTo<Form>(Form one, double probability) ->
                visit.say("result.form.points-to", Wording.heading(name(one)), probability(probability));
            case Statement.Unclear<Form>(List<Form> some) ->
                visit.say("result.form.unclear", some.stream().map(this::name).collect(Collectors.joining(" · ")));
            case Statement.TooFew<Form> _ -> visit.say("result.form.too-few");
        };
    }

    /** The likeliest first, and none that rounds to nothing. */
    private <E> String probabilities(Map<E, Double> of, Function<E, String> name) {
        return Wording.heading(of.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .map(one -> visit.say("result.form.probability", name.apply(one.getKey()), probability(one.getValue())))
                .collect(Collectors.joining(" · ")));
    }

    /** Nothing that is inferred from answers is impossible or certain, so what rounds to that says only how near it is. */
    private String probability(double rounded) {
        var words = visit.words();
        double step = isInWholePercents() ? 0.01 : 0.05;
        return rounded <= 0
                ? visit.say("result.form.under", words.percent(step))
                : rounded >= 1 ? visit.say("result.form.over", words.percent(1 - step)) : words.percent(rounded);
    }

    /** Of few people who were promised anonymity, probabilities are tens of percents. */
    private boolean isInWholePercents() {
        return Arrays.stream(Party.values())
                        .allMatch(party -> result.party(party).disclosure() instanceof Disclosure.Open)
                || Arrays.stream(Party.values())
                        .flatMap(party -> evidence(result.party(party)))
                        .allMatch(figure -> figure.shown()
                                .flatMap(Summary::distribution)
                                .filter(told -> told.n() >= Method.DETAIL_FROM)
                                .isPresent());
    }

    private static Stream<Figure<Summary>> evidence(PartyResult party) {
        var shared = CollaborationForm.SHARED.stream()
                .map(aspect -> party.aspect(aspect).measure(Measure.ACTUAL));
        var benefit = party.topics().entrySet().stream()
                .filter(asked -> asked.getKey() == Topic.BENEFIT)
                .map(asked -> asked.getValue().whole());
        return Stream.concat(shared, benefit);
    }

    private String name(Form form) {
        return visit.say(Names.FORM, form);
    }

    private List<Point> intended(Party party) {
        var own = result.party(party).choices().get(Topic.OWN_FORM);
        var other = result.party(party).choices().get(Topic.OTHER_FORM);
        if (own == null || other == null) {
            return List.of();
        }
        return List.of(new Point(
                visit.say("result.intended", wording.party(party)),
                visit.say("result.intended.text", said(own), wording.party(party.other()), said(other))));
    }

    private String said(Figure<Intended> figure) {
        return switch (figure) {
            case Figure.Shown<Intended>(Intended intended) ->
                intended.most().map(this::name).orElseGet(() -> visit.say("result.intended.divided"))
                        + intended.counts().map(this::counts).orElse("");
            case Figure.Suppressed<Intended> _ -> visit.say("result.intended.withheld");
            case Figure.NoAnswers<Intended> _ -> visit.say("result.no-answers");
        };
    }

    private String counts(Map<Intention, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> visit.say("result.intended.count", name(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private String name(Intention intention) {
        return visit.say(Names.INTENTION, intention);
    }

    /** What a party is after, in words; only where it is known. */
    String intention(Party party, Topic topic) {
        return result.party(party).intention(topic).map(this::name).orElse("");
    }

    /** What the answers point to, in words; only where they point to one form. */
    String form() {
        return findings.form()
                .map(FormFinding::statement)
                .map(statement -> statement instanceof Statement.PointsTo<Form> points ? name(points.form()) : "")
                .orElse("");
    }
}
