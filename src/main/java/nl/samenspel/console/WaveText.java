package nl.samenspel.console;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.QuadrantResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Text;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** The results of one wave as tables of plain text, with what is held back of them and why. */
final class WaveText {
    private static final String OF_OTHER_MEANS = "†";

    private final AssessmentModel model;
    private final Words words;
    private final Wording wording;
    private final ClosedWave wave;
    private final Result result;
    private final HeldBackText heldBack;
    private final Cells cells;

    WaveText(AssessmentModel model, Words words, ClosedWave wave) {
        this.model = model;
        this.words = words;
        this.wording = Wording.in(words.language());
        this.wave = wave;
        this.result = wave.result();
        this.heldBack = new HeldBackText(wording);
        this.cells = new Cells(wording, heldBack);
    }

    String text() {
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language().locale());
        StringBuilder text = new StringBuilder("\n" + wave.name() + ", " + dates.format(wave.closedOn()) + "\n");
        text.append(new PointsText(wording, model, wave).text()).append('\n');
        result.parties().forEach((party, of) -> text.append(party(party, of)).append('\n'));
        text.append('\n').append(aspects().text());
        for (Party party : Party.values()) {
            if (!levels(result.party(party)).isEmpty()) {
                text.append('\n')
                        .append(words.say("wording.by-level", wording.party(party)))
                        .append('\n')
                        .append(levels(party).text());
            }
        }
        return text + heldBack.of(result) + new SurenessText(model, words, wave).text();
    }

    private String party(Party party, PartyResult of) {
        String promise = switch (of.disclosure()) {
            case Disclosure.Open _ -> words.say("console.text.open");
            case Disclosure.Anonymous(int threshold) -> words.say("console.text.anonymous", threshold);
        };
        String groups = of.partition().map(Partition::blocks).orElseGet(List::of).stream()
                .map(wording::block)
                .collect(Collectors.joining(" | "));
        return words.say("console.text.party", wording.party(party), of.respondents(), promise)
                + (groups.isEmpty()
                        ? ""
                        : " "
                                + words.say(
                                        "console.text.groups",
                                        groups,
                                        Wording.heading(words.say(Names.WEIGHTING, of.weighting()))));
    }

    private TextTable aspects() {
        TextTable table = new TextTable();
        List<String> parties = new ArrayList<>(List.of(""));
        List<String> headings = new ArrayList<>(List.of(""));
        for (Party party : Party.values()) {
            parties.addAll(List.of(wording.party(party), "", ""));
            headings.addAll(List.of(column(Measure.IMPORTANCE), column(Measure.ACTUAL), words.say("console.text.gap")));
        }
        parties.addAll(List.of(words.say("wording.difference"), ""));
        headings.addAll(List.of(column(Measure.IMPORTANCE), column(Measure.ACTUAL)));
        table.add(parties);
        table.add(headings);
        result.between().forEach((aspect, measures) -> {
            List<String> line = new ArrayList<>(List.of(aspect(aspect)));
            for (Party party : Party.values()) {
                AspectResult of = result.party(party).aspect(aspect);
                line.add(cells.measure(of.measure(Measure.IMPORTANCE)));
                line.add(cells.measure(of.measure(Measure.ACTUAL)));
                line.add(cells.difference(of.gap()));
            }
            measures.values()
                    .forEach(comparison -> line.add(cells.difference(comparison.difference())
                            + (comparison.isOfOtherMeans() ? OF_OTHER_MEANS : "")));
            table.add(line);
            facets(aspect).forEach(table::add);
        });
        table.add(List.of());
        result.party(Party.CUSTOMER).quadrants().keySet().forEach(quadrant -> table.add(quadrant(quadrant)));
        return table;
    }

    private List<List<String>> facets(String aspect) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            result.party(party)
                    .aspect(aspect)
                    .facets()
                    .forEach((facet, figure) -> lines.computeIfAbsent(
                                    facet, slug -> new ArrayList<>(List.of("  " + facet(aspect, slug))))
                            .addAll(List.of("", cells.measure(figure), "")));
        }
        return List.copyOf(lines.values());
    }

    private List<String> quadrant(String quadrant) {
        List<String> line = new ArrayList<>(List.of(name(quadrant)));
        for (Party party : Party.values()) {
            QuadrantResult of = result.party(party).quadrant(quadrant);
            line.add(cells.mean(of.mean(Measure.IMPORTANCE)));
            line.add(cells.mean(of.mean(Measure.ACTUAL)));
            line.add(cells.difference(of.gap()));
        }
        return line;
    }

    private TextTable levels(Party party) {
        TextTable table = new TextTable();
        List<String> blocks = new ArrayList<>(List.of(""));
        List<String> headings = new ArrayList<>(List.of(""));
        for (Block block : levels(result.party(party))) {
            blocks.addAll(List.of(wording.block(block), ""));
            headings.addAll(List.of(column(Measure.IMPORTANCE), column(Measure.ACTUAL)));
        }
        table.add(blocks);
        table.add(headings);
        result.party(party).aspects().forEach((aspect, of) -> {
            List<String> line = new ArrayList<>(List.of(aspect(aspect)));
            of.levels()
                    .values()
                    .forEach(measures -> measures.values().forEach(figure -> line.add(cells.measure(figure))));
            table.add(line);
        });
        return table;
    }

    private static List<Block> levels(PartyResult party) {
        return party.partition()
                .map(Partition::blocks)
                .filter(blocks -> blocks.size() > 1)
                .orElseGet(List::of);
    }

    private String aspect(String slug) {
        return said(model.aspect(slug).orElseThrow().name());
    }

    private String facet(String aspect, String slug) {
        return model.aspect(aspect).orElseThrow().facets().stream()
                .filter(facet -> facet.slug().equals(slug))
                .map(facet -> said(facet.name()))
                .findFirst()
                .orElseThrow();
    }

    private String name(String quadrant) {
        return model.quadrants().stream()
                .filter(one -> one.slug().equals(quadrant))
                .map(one -> said(one.name()))
                .findFirst()
                .orElseThrow();
    }

    private String said(Text text) {
        return text.in(words.language());
    }

    private String column(Measure measure) {
        return words.say(Names.MEASURE_IN_SHORT, measure);
    }
}
