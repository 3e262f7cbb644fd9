package nl.samenspel.console;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.Standing.Placing;
import nl.samenspel.platform.Words;
import nl.samenspel.selection.telling.RankingTold;

/** The candidates for a lot under each other, how firm their order is, and what would change it. */
record RankingText(Words words, RankingTold told) {

    String text() {
        List<Standing> inOrder = told.inOrder();
        return table(inOrder)
                + told.sentences().stream().map(sentence -> sentence + "\n").collect(Collectors.joining());
    }

    private String table(List<Standing> standings) {
        TextTable table = new TextTable();
        table.add(List.of(
                "",
                words.say("console.select.rank"),
                words.say("console.select.fit"),
                words.say("console.select.largest-shortfall"),
                words.say("console.select.aspects-short"),
                words.say("console.select.first")));
        standings.forEach(standing -> table.add(List.of(
                standing.candidate().name(),
                standing.placing().map(Placing::rank).map(String::valueOf).orElse(RankingTold.NOTHING),
                told.fit(standing),
                told.largestShortfall(standing),
                String.valueOf(standing.aspectsShort()),
                told.firstShare(standing))));
        return table.text();
    }
}
