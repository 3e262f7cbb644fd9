package nl.samenspel.console;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.WaveChange;
import nl.samenspel.result.telling.ChangeWords;
import nl.samenspel.wording.Wording;

/** What became of levels from one wave to the next, as plain text. */
final class ChangeText {
    private final AssessmentModel model;
    private final Words words;
    private final Wording wording;
    private final WaveChange change;

    ChangeText(AssessmentModel model, Words words, WaveChange change) {
        this.model = model;
        this.words = words;
        this.wording = Wording.in(words.language());
        this.change = change;
    }

    String text() {
        TextTable table = new TextTable();
        List<String> heads = new ArrayList<>(List.of(""));
        for (Party party : Party.values()) {
            heads.addAll(List.of(wording.party(party), ""));
        }
        table.add(heads);
        model.aspects().forEach(aspect -> table.add(line(aspect)));
        return "\n"
                + words.say(
                        "console.text.changes",
                        change.from().name(),
                        change.to().name())
                + "\n" + table.text();
    }

    private List<String> line(Aspect aspect) {
        ChangeWords told = new ChangeWords(wording);
        List<String> line = new ArrayList<>(List.of(aspect.name().in(words.language())));
        for (Party party : Party.values()) {
            LevelChange of = change.changes().of(party).aspect(aspect.slug());
            line.add(told.size(of).orElse(Cells.NOT_SHOWN));
            line.add(told.claim(of));
        }
        return line;
    }
}
