package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.measurement.CollaborationForm;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.FormFinding;
import nl.samenspel.measurement.Intended;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.RoundedProbability;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says which form of collaboration the answers point to, why, and which form each party is after (method §9). */
public record FormWords(Wording wording, Result result, Findings findings) {

    /** Empty where nothing was asked that tells of it. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        var fits = CollaborationForm.fits(result.instrument());
        if (result.instrument().topics().contains(Topic.BENEFIT)) {
            points.addAll(findings.form()
                    .map(this::form)
                    .orElseGet(
                            () -> List.of(stated(wording.say(fits ? "result.form.withheld" : "result.form.unknown")))));
        } else if (fits) {
            points.add(stated(wording.say("result.form.not-asked")));
        }
        findings.shared()
                .ifPresent(shared -> points.add(new Point(
                        wording.say("result.form.shares"), wording.say("result.form.shared", probability(shared)))));
        points.addAll(intended());
        return points;
    }

    /** Which form each party is after, and which it thinks that the other is after; empty where nobody was asked. */
    public List<Point> intended() {
        return Arrays.stream(Party.values())
                .flatMap(party -> intended(party).stream())
                .toList();
    }

    /** What does not meet, a question each (method §9.4). */
    public List<Point> questions() {
        return new MismatchWords(wording, result, findings).points();
    }

    private List<Point> form(FormFinding form) {
        var stated = stated(statement(form));
        return form.statement() instanceof Statement.TooFew
                ? List.of(stated)
                : List.of(
                        stated,
                        new Point(
                                wording.say("result.form.probabilities"),
                                probabilities(form, form.forms(), this::name)),
                        new Point(
                                wording.say("result.form.gains"),
                                probabilities(
                                        form,
                                        form.biological(),
                                        gains -> wording.words().say(Names.GAINS, gains))));
    }

    private Point stated(String what) {
        return new Point(wording.say("result.form.stated"), what);
    }

    /** That one party gains by the other is said of the parties; the name that the model has for it is no verdict to print. */
    private String statement(FormFinding form) {
        return switch (form.statement()) {
            case Statement.PointsTo<Form> points
            when points.form() == Form.PROFITEERING ->
                wording.say("result.form.one-gains", wording.party(form.loser().other()), wording.party(form.loser()));
            case Statement.PointsTo<Form>(Form one, double probability) ->
                wording.say("result.form.points-to", Wording.heading(name(one)), probability(form, probability));
            case Statement.Unclear<Form>(List<Form> some) ->
                wording.say("result.form.unclear", some.stream().map(this::name).collect(Collectors.joining(" · ")));
            case Statement.TooFew<Form> _ -> wording.say("result.form.too-few");
        };
    }

    /** The likeliest first, and none that rounds to nothing. */
    private <E> String probabilities(FormFinding form, Map<E, Double> of, Function<E, String> name) {
        return Wording.heading(of.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .map(one -> wording.say(
                        "result.form.probability", name.apply(one.getKey()), probability(form, one.getValue())))
                .collect(Collectors.joining(" · ")));
    }

    private String probability(FormFinding form, double probability) {
        return probability(new RoundedProbability(probability, form.precision()));
    }

    private String probability(RoundedProbability of) {
        double least = of.precision().least();
        return of.value() <= 0
                ? wording.say("result.form.under", wording.words().percent(least))
                : of.value() >= 1
                        ? wording.say("result.form.over", wording.words().percent(1 - least))
                        : wording.words().percent(of.value());
    }

    private String name(Form form) {
        return wording.words().say(Names.FORM, form);
    }

    private List<Point> intended(Party party) {
        var own = result.party(party).choices().get(Topic.OWN_FORM);
        var other = result.party(party).choices().get(Topic.OTHER_FORM);
        if (own == null || other == null) {
            return List.of();
        }
        return List.of(new Point(
                wording.say("result.intended", wording.party(party)),
                wording.say("result.intended.text", said(own), wording.party(party.other()), said(other))));
    }

    private String said(Figure<Intended> figure) {
        return switch (figure) {
            case Figure.Shown<Intended>(Intended intended) ->
                intended.most().map(this::name).orElseGet(() -> wording.say("result.intended.divided"))
                        + intended.counts().map(this::counts).orElse("");
            case Figure.Suppressed<Intended> _ -> wording.say("result.intended.withheld");
            case Figure.NoAnswers<Intended> _ -> wording.say("result.no-answers");
        };
    }

    private String counts(Map<Intention, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> wording.say("result.intended.count", name(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private String name(Intention intention) {
        return wording.words().say(Names.INTENTION, intention);
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
