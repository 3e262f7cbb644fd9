package nl.samenspel.improvement.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.chart.Chart;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.Target;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultPages;
import nl.samenspel.result.web.Tabs;
import nl.samenspel.wording.Wording;

/** Puts targets beside where both parties are, in the visitor’s words. */
final class ImprovementPage {

    private static final String NOTHING = "–";

    private final Visit visit;
    private final Visitor visitor;
    private final Collaboration collaboration;
    private final Optional<Present> present;
    private final List<Target> targets;
    private final ZoneId zone;
    private final Wording wording;
    private final TargetWords words;
    private final TargetColumns columns;

    /** @param zone by whose clock it is told when something was set */
    ImprovementPage(
            Visit visit,
            Visitor visitor,
            Collaboration collaboration,
            Optional<Present> present,
            List<Target> targets,
            ZoneId zone) {
        this.visit = visit;
        this.visitor = visitor;
        this.collaboration = collaboration;
        this.present = present;
        this.targets = targets;
        this.zone = zone;
        this.wording = new Wording(visit.language(), PerParty.each(collaboration::nameOf));
        this.words = new TargetWords(visit, wording, present.map(Present::model));
        this.columns = TargetColumns.of(targets.stream().filter(Target::isHeld).toList());
    }

    ImprovementView view(ProgrammeView programme) {
        var entries = new TargetEntries(words, visitor, collaboration, zone);
        return new ImprovementView(
                List.of(new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false)),
                tabs(),
                new Frame.Place(
                        visit.say("improvement.title"),
                        ImprovementAddresses.of(collaboration).page(),
                        true),
                headline(),
                present.map(now -> visit.say(
                                "improvement.lead",
                                now.wave().terms().name(),
                                visit.date(now.wave().lastDay())))
                        .orElseGet(() -> visit.say("improvement.lead.nothing")),
                present.flatMap(now -> new TargetsPicture(words, now, columns).radar())
                        .map(Chart::figure),
                present.map(now -> new WaysToGo(words, now, columns, new TargetsPicture(words, now, columns)).all())
                        .orElseGet(List::of),
                present.map(this::table),
                present.map(now -> new TargetRemarks(words, now, columns.held()).all())
                        .orElseGet(List::of),
                entries.all(targets.stream().filter(Target::isProposed)),
                entries.all(targets.stream().filter(Target::isHeld)),
                entries.all(targets.stream().filter(Target::isPast)).reversed(),
                present.isPresent() && visitor.may(Act.SET_TARGETS, OwnParty.subject(collaboration))
                        ? ImprovementAddresses.of(collaboration).targets()
                        : "",
                programme,
                ImprovementAddresses.of(collaboration).forecasts(),
                ImprovementAddresses.of(collaboration).risks());
    }

    /** For whoever may go there. */
    private Tabs tabs() {
        return present.filter(_ -> visitor.may(Act.SEE_RESULTS, OwnParty.subject(collaboration)))
                .map(now -> new ResultPages(visit, now.wave(), now.model(), !now.isFirst()).around())
                .orElse(Tabs.NONE);
    }

    /** A step that is left to go. */
    private record Step(Target target, Fraction size) {}

    private String headline() {
        if (columns.held().isEmpty()) {
            return visit.say("improvement.headline.none");
        }
        return present.stream()
                .flatMap(this::steps)
                .max(Comparator.comparing(Step::size))
                .map(this::headline)
                .orElseGet(() -> visit.say("improvement.title"));
    }

    /** @param longest of those of which it is shown where somebody is */
    private String headline(Step longest) {
        return longest.size.signum() > 0
                ? visit.say(
                        "improvement.furthest",
                        words.aspect(longest.target.aspect()),
                        words.level(longest.target.level()),
                        visit.date(longest.target.by()))
                : visit.say("improvement.headline.reached");
    }

    /** From the lower of those whose target it is. */
    private Stream<Step> steps(Present now) {
        return columns.held().stream()
                .flatMap(target -> target
                        .parties()
                        .flatMap(party -> now.mean(party, target.aspect(), Measure.ACTUAL).stream())
                        .map(mean -> target.level()
                                .amount()
                                .minus(mean.toOneDecimal())
                                .value())
                        .max(Comparator.naturalOrder())
                        .map(size -> new Step(target, size))
                        .stream());
    }

    private ImprovementView.Table table(Present now) {
        return new ImprovementView.Table(
                Arrays.stream(Party.values())
                        .map(party -> new ImprovementView.Side(party.slug(), wording.party(party)))
                        .toList(),
                columns.all().stream().map(words::column).toList(),
                now.model().aspects().stream().map(aspect -> row(now, aspect)).toList());
    }

    private ImprovementView.Row row(Present now, Aspect aspect) {
        var slug = aspect.slug();
        return new ImprovementView.Row(
                words.aspect(slug),
                Arrays.stream(Party.values())
                        .map(party -> new ImprovementView.Now(
                                wording.party(party),
                                number(now.mean(party, slug, Measure.ACTUAL)),
                                number(now.mean(party, slug, Measure.IMPORTANCE)),
                                now.smallestChange(party, slug)
                                        .map(words::smallest)
                                        .orElse(NOTHING)))
                        .toList(),
                columns.all().stream()
                        .map(column -> columns.of(column, slug)
                                .map(target -> words.level(target.level()))
                                .orElse(""))
                        .toList());
    }

    private String number(Optional<Amount> amount) {
        return amount.map(wording::numberInShort).orElse(NOTHING);
    }
}
