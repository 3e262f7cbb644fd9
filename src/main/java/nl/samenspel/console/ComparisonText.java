package nl.samenspel.console;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;
import nl.samenspel.selection.telling.RankingTold;
import nl.samenspel.selection.telling.SelectionNames;

/** How candidates compare, as tables and sentences of plain text, in the reader’s language. */
record ComparisonText(AssessmentModel model, Words words) {
    private static final Spoken<LevelSource> SOURCE = Spoken.of("selection.source", LevelSource.class);

    String of(List<ComparedLot> lots) {
        return words.say("console.select.means") + "\n"
                + lots.stream().map(this::lot).collect(Collectors.joining())
                + "\n"
                + words.say(
                        "console.select.legend",
                        Method.VERSION,
                        model.attribution().in(words.language()))
                + "\n\n"
                + words.say("selection.law")
                + "\n";
    }

    private String lot(ComparedLot lot) {
        String heading = "\n" + lot.lot() + "\n" + words.say("console.select.frozen", lot.fingerprint()) + "\n";
        if (!lot.isRated()) {
            return heading + words.say("console.select.unrated") + "\n";
        }
        SelectionNames names = new SelectionNames(model, words);
        String weighed = lot.fit().profile().isUnweighted() ? words.say("console.select.unweighted") + "\n" : "";
        List<String> withoutSay = lot.fit().profile().withoutSay();
        String silent =
                withoutSay.isEmpty() ? "" : words.say("console.select.without-say", names.aspects(withoutSay)) + "\n";
        return heading
                + weighed
                + silent
                + (lot.groups().isEmpty() ? words.say("console.select.no-candidates") + "\n" : "")
                + lot.groups().stream()
                        .map(group -> source(group)
                                + new RankingText(
                                                words,
                                                new RankingTold(names, lot.fit().profile(), group.ranking()))
                                        .text())
                        .collect(Collectors.joining());
    }

    private String source(ComparedLot.Group group) {
        return "\n"
                + group.source().map(source -> words.say(SOURCE, source) + "\n").orElse("");
    }
}
