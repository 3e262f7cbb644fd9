package nl.samenspel.measurement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.FindingRows.GapRow;
import nl.samenspel.measurement.FindingRows.MeanRow;
import nl.samenspel.measurement.FindingRows.TestRow;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.PValue;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.jspecify.annotations.Nullable;

/** Findings read back from their rows, in whatever order those come. */
record FindingReading(FindingRows rows) {

    Findings findings() {
        PerParty<PartyFindings> parties = PerParty.each(party -> new PartyFindings(
                questions(party, FindingWriting.WHOLE),
                levels(party),
                silence(party),
                gaps(party.slug()),
                gaps(FindingWriting.AMBITION + party.slug())));
        Map<Measure, Map<String, GapFinding>> between = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<String, GapFinding> gaps = gaps(measure.slug());
            if (!gaps.isEmpty()) {
                between.put(measure, gaps);
            }
        }
        FormRows forms = new FormRows(rows.forms());
        return new Findings(
                parties,
                between,
                PerParty.each(party -> gaps(FindingWriting.MIRROR + party.slug())),
                forms.form(),
                forms.shared(),
                forms.strategiesAreOpposed());
    }

    private Stream<MeanRow> of(Party party) {
        return rows.means().stream().filter(row -> row.party() == party);
    }

    private Map<Question, Finding> questions(Party party, String block) {
        Map<Question, Finding> questions = new LinkedHashMap<>();
        of(party)
                .filter(row -> row.block().equals(block))
                .forEach(row -> questions.put(
                        Question.parse(row.question()),
                        new Finding(
                                row.bounds().interval(),
                                Optional.ofNullable(row.agreement()),
                                Optional.ofNullable(row.deviation()),
                                row.caveats())));
        return Collections.unmodifiableMap(questions);
    }

    private Map<Block, Map<Question, Finding>> levels(Party party) {
        Map<Block, Map<Question, Finding>> levels = new LinkedHashMap<>();
        of(party)
                .map(MeanRow::block)
                .filter(block -> !block.equals(FindingWriting.WHOLE))
                .distinct()
                .sorted()
                .forEach(block -> levels.put(Block.parse(block), questions(party, block)));
        return Collections.unmodifiableMap(levels);
    }

    private Map<Question, SilenceFinding> silence(Party party) {
        Map<Question, SilenceFinding> silence = new LinkedHashMap<>();
        rows.silence().stream()
                .filter(row -> row.party() == party)
                .forEach(row -> silence.put(
                        Question.parse(row.question()),
                        new SilenceFinding(new Band(row.lowest(), row.highest()), new Band(row.low(), row.high()))));
        return Collections.unmodifiableMap(silence);
    }

    private Map<String, GapFinding> gaps(String family) {
        Map<String, GapFinding> gaps = new LinkedHashMap<>();
        rows.gaps().stream()
                .filter(row -> row.family().equals(family))
                .forEach(row -> gaps.put(row.aspect(), gap(row)));
        return Collections.unmodifiableMap(gaps);
    }

    private static GapFinding gap(GapRow row) {
        return new GapFinding(row.claim(), row.bounds().interval(), row.levels(), test(row.test()));
    }

    private static Optional<GapFinding.Test> test(@Nullable TestRow test) {
        return Optional.ofNullable(test)
                .map(of -> new GapFinding.Test(
                        new PValue(of.probability(), of.computation()),
                        of.holm(),
                        Optional.ofNullable(of.delta()),
                        of.spacing()));
    }
}
