package nl.samenspel.collaboration.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Reads a form about a collaboration: either it describes one, or it says everything that needs another look. */
final class CollaborationReading {

    private final CollaborationForm form;
    private final Visit visit;
    private final Problems problems = Problems.none();

    CollaborationReading(CollaborationForm form, Visit visit) {
        this.form = form;
        this.visit = visit;
    }

    Problems problems() {
        return problems;
    }

    /** Empty when there are {@link #problems}. */
    Optional<Description> description() {
        require(
                "name",
                visit.say("collaboration.field.name"),
                form.name(),
                Description.LONGEST_NAME,
                "collaboration.problem.name");
        var parties = PerParty.each(this::party);
        var kind = Slug.parse(Kind.class, form.kind());
        if (kind.isEmpty()) {
            problem("kind", "collaboration.problem.kind");
        }
        limit("scope", visit.say("collaboration.field.scope"), form.scope(), Description.LONGEST_SCOPE);
        if (!form.nature().matches("[1-" + Description.MOST_STRATEGIC + "]")) {
            problem("nature", "collaboration.problem.nature");
        }
        var directing = directing();
        var indicators = indicators();
        return problems.isEmpty()
                ? Optional.of(new Description(
                        form.name(),
                        kind.orElseThrow(),
                        form.scope(),
                        Integer.parseInt(form.nature()),
                        directing,
                        parties,
                        indicators))
                : Optional.empty();
    }

    private CollaborationParty party(Party party) {
        var side = form.side(party);
        var field = party.slug() + "-name";
        var label = visit.say(Names.PARTY, party);
        var missing = CollaborationWords.NAME_MISSING.key(party);
        require(field, label, side.name(), CollaborationParty.LONGEST_NAME, missing);
        var intended = Slug.parse(Intention.class, side.form());
        if (intended.isEmpty() && !side.form().isEmpty()) {
            problem(party.slug() + "-form", "collaboration.problem.choice");
        }
        return new CollaborationParty(side.name(), intended);
    }

    private EnumSet<DirectingPart> directing() {
        var parts = EnumSet.noneOf(DirectingPart.class);
        for (var slug : form.directing()) {
            var part = Slug.parse(DirectingPart.class, slug);
            part.ifPresentOrElse(parts::add, () -> problem("directing", "collaboration.problem.choice"));
        }
        return parts;
    }

    private List<PerformanceIndicator> indicators() {
        var indicators = new ArrayList<PerformanceIndicator>();
        for (int number = 1; number <= form.indicators().size(); number++) {
            var row = form.indicators().get(number - 1);
            if (!row.isBlank()) {
                check(row, number);
                indicators.add(new PerformanceIndicator(row.name(), row.target(), row.realised()));
            }
        }
        if (indicators.size() > Description.MOST_INDICATORS) {
            problems.add("indicators", visit.say("collaboration.problem.indicators", Description.MOST_INDICATORS));
        }
        return indicators;
    }

    private void check(CollaborationForm.Row row, int number) {
        if (row.name().isEmpty()) {
            problems.add(IndicatorColumn.NAME.field(number), visit.say("collaboration.problem.indicator", number));
        }
        limitCell(IndicatorColumn.NAME, number, row.name(), PerformanceIndicator.LONGEST_NAME);
        limitCell(IndicatorColumn.TARGET, number, row.target(), PerformanceIndicator.LONGEST_VALUE);
        limitCell(IndicatorColumn.REALISED, number, row.realised(), PerformanceIndicator.LONGEST_VALUE);
    }

    private void limitCell(IndicatorColumn column, int number, String typed, int longest) {
        var label = visit.say("collaboration.indicator.cell", visit.say(CollaborationWords.INDICATOR, column), number);
        limit(column.field(number), label, typed, longest);
    }

    private void require(String field, String label, String typed, int longest, String missing) {
        if (typed.isEmpty()) {
            problem(field, missing);
        }
        limit(field, label, typed, longest);
    }

    private void limit(String field, String label, String typed, int longest) {
        if (typed.length() > longest) {
            problems.add(field, visit.say("collaboration.problem.long", label, longest, typed.length()));
        }
    }

    private void problem(String field, String words) {
        problems.add(field, visit.say(words));
    }
}
