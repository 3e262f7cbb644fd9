package nl.samenspel.collaboration.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.collaboration.Description;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * The form about a collaboration as it was typed, right or wrong. Choices are slugs, or empty when nothing was chosen.
 *
 * @param indicators the rows of the page, empty ones included
 */
public record CollaborationForm(
        String name,
        String kind,
        String scope,
        String nature,
        List<String> directing,
        PerParty<Side> sides,
        List<Row> indicators) {

    private static final int SPARE_ROWS = 5;

    /** What was typed about a party. */
    public record Side(String name, String form) {}

    /** What was typed about an agreed indicator. */
    public record Row(String name, String target, String realised) {

        static final Row EMPTY = new Row("", "", "");

        boolean isBlank() {
            return equals(EMPTY);
        }
    }

    public CollaborationForm {
        directing = List.copyOf(directing);
        indicators = List.copyOf(indicators);
    }

    static CollaborationForm blank() {
        var nobody = new Side("", "");
        var sides = new PerParty<>(nobody, nobody);
        return new CollaborationForm("", "", "", "", List.of(), sides, List.of()).withSpareRows();
    }

    static CollaborationForm of(Description description) {
        var sides = description
                .parties()
                .map(party -> new Side(
                        party.name(), party.intendedForm().map(Slug::of).orElse("")));
        return new CollaborationForm(
                        description.name(),
                        Slug.of(description.kind()),
                        description.scope(),
                        Integer.toString(description.nature()),
                        description.directing().stream().map(Slug::of).toList(),
                        sides,
                        description.indicators().stream()
                                .map(indicator -> new Row(indicator.name(), indicator.target(), indicator.realised()))
                                .toList())
                .withSpareRows();
    }

    static CollaborationForm of(MultiValueMap<String, String> sent) {
        var sides = PerParty.each(party -> new Side(
                Typed.line(sent.getFirst(party.slug() + "-name")), Typed.line(sent.getFirst(party.slug() + "-form"))));
        return new CollaborationForm(
                Typed.line(sent.getFirst("name")),
                Typed.line(sent.getFirst("kind")),
                Typed.lines(sent.getFirst("scope")),
                Typed.line(sent.getFirst("nature")),
                all(sent, "directing"),
                sides,
                rows(
                        all(sent, IndicatorColumn.NAME.field()),
                        all(sent, IndicatorColumn.TARGET.field()),
                        all(sent, IndicatorColumn.REALISED.field())));
    }

    CollaborationForm withSpareRows() {
        var rows = new ArrayList<>(indicators);
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(Row.EMPTY);
        }
        return new CollaborationForm(name, kind, scope, nature, directing, sides, rows);
    }

    public Side side(Party party) {
        return sides.of(party);
    }

    private static List<String> all(MultiValueMap<String, String> sent, String field) {
        return sent.getOrDefault(field, List.of()).stream().map(Typed::line).toList();
    }

    private static List<Row> rows(List<String> names, List<String> targets, List<String> realised) {
        var rows = new ArrayList<Row>();
        for (int row = 0; row < Math.max(names.size(), Math.max(targets.size(), realised.size())); row++) {
            rows.add(new Row(at(names, row), at(targets, row), at(realised, row)));
        }
        return rows;
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
