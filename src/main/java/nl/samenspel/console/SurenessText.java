package nl.samenspel.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** What stands beside the means of a wave as plain text: where they probably lie, whether people agree, what may be claimed. */
final class SurenessText {
    private final AssessmentModel model;
    private final Words words;
    private final Wording wording;
    private final ClosedWave wave;
    private final Scale scale;

    SurenessText(AssessmentModel model, Words words, ClosedWave wave) {
        this.model = model;
        this.words = words;
        this.wording = Wording.in(words.language());
        this.wave = wave;
        this.scale = wave.result().instrument().scale();
    }

    /** Empty where nothing may be told. */
    String text() {
        var sayings = model.aspects().stream()
                .flatMap(aspect -> sayings(aspect).stream())
                .toList();
        return (hasRanges() ? "\n" + words.say("console.text.ranges") + "\n" + ranges().text() : "")
                + (sayings.isEmpty()
                        ? ""
                        : "\n" + words.say("console.text.sayings") + "\n" + String.join("\n", sayings) + "\n");
    }

    private boolean hasRanges() {
        return Arrays.stream(Party.values())
                .flatMap(party -> wave.findings().party(party).questions().values().stream())
                .anyMatch(finding -> finding.band().isPresent());
    }

    private TextTable ranges() {
        TextTable table = new TextTable();
        List<String> heads = new ArrayList<>(List.of(""));
        List<String> headings = new ArrayList<>(List.of(""));
        Stream.concat(Arrays.stream(Party.values()).map(wording::party), Stream.of(words.say("wording.difference")))
                .forEach(head -> {
                    heads.addAll(List.of(head, ""));
                    Measure.ALWAYS.forEach(measure -> headings.add(words.say(Names.MEASURE_IN_SHORT, measure)));
                });
        table.add(heads);
        table.add(headings);
        for (Aspect aspect : model.aspects()) {
            List<String> line = new ArrayList<>(List.of(name(aspect)));
            for (Party party : Party.values()) {
                Measure.ALWAYS.forEach(measure -> line.add(range(
                        finding(party, aspect, measure).flatMap(Finding::band).map(band -> band.printed(scale)),
                        wording::number)));
            }
            Measure.ALWAYS.forEach(measure -> line.add(range(
                    between(aspect, measure).flatMap(GapFinding::band).map(band -> band.printedDifference()),
                    wording::difference)));
            table.add(line);
        }
        return table;
    }

    private String range(Optional<PrintedBand> band, Function<Amount, String> written) {
        return band.map(ends -> wording.range(
                        written.apply(Amount.exact(ends.low())), written.apply(Amount.exact(ends.high()))))
                .orElse(Cells.NOT_SHOWN);
    }

    /** One line per measure of the aspect about which something is to be said. */
    private List<String> sayings(Aspect aspect) {
        return Measure.ALWAYS.stream()
                .map(measure -> sayings(aspect, measure))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private String sayings(Aspect aspect, Measure measure) {
        List<String> said = new ArrayList<>();
        for (Party party : Party.values()) {
            var ofParty = said(party, aspect, measure);
            if (!ofParty.isEmpty()) {
                said.add(words.labelled(wording.party(party), String.join(", ", ofParty)));
            }
        }
        between(aspect, measure)
                .filter(gap -> gap.claim() != Claim.NOT_SHOWN)
                .ifPresent(gap -> said.add(
                        words.labelled(words.say("wording.difference"), String.join(", ", wording.claim(gap)))));
        return said.isEmpty()
                ? ""
                : "  " + name(aspect) + ", " + wording.measure(measure) + " – " + words.together(said.stream());
    }

    private List<String> said(Party party, Aspect aspect, Measure measure) {
        var finding = wave.result().party(party).aspect(aspect.slug()).beside(measure, finding(party, aspect, measure));
        return wording.besideMean(
                finding.flatMap(Finding::agreement),
                finding.map(Finding::caveats).orElse(Set.of()));
    }

    private Optional<Finding> finding(Party party, Aspect aspect, Measure measure) {
        return wave.findings().party(party).question(Question.whole(aspect.slug(), measure));
    }

    private Optional<GapFinding> between(Aspect aspect, Measure measure) {
        return wave.findings().between(aspect.slug(), measure);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(words.language());
    }
}
