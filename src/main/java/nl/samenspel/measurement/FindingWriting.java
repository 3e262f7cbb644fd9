package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.FindingRows.Bounds;
import nl.samenspel.measurement.FindingRows.GapRow;
import nl.samenspel.measurement.FindingRows.MeanRow;
import nl.samenspel.measurement.FindingRows.SilenceRow;
import nl.samenspel.measurement.FindingRows.TestRow;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;

/** Findings written as rows. */
final class FindingWriting {
    static final String WHOLE = "";

    /** Before the slug of the party whose desired − actual it is. */
    static final String AMBITION = "ambition-";

    /** Before the slug of the party that guessed. */
    static final String MIRROR = "mirror-";

    private final List<MeanRow> means = new ArrayList<>();
    private final List<SilenceRow> silence = new ArrayList<>();
    private final List<GapRow> gaps = new ArrayList<>();

    private FindingWriting() {}

    static FindingRows rows(Findings findings) {
        FindingWriting writing = new FindingWriting();
        findings.parties().forEach((party, of) -> {
            writing.means(party, WHOLE, of.questions());
            of.levels().forEach((block, questions) -> writing.means(party, block.slug(), questions));
            writing.silence(party, of.silence());
            writing.gaps(party.slug(), of.gaps());
            writing.gaps(AMBITION + party.slug(), of.ambitions());
            writing.gaps(MIRROR + party.slug(), findings.mirror().of(party));
        });
        findings.between().forEach((measure, of) -> writing.gaps(measure.slug(), of));
        return new FindingRows(writing.means, writing.silence, writing.gaps, FormRows.write(findings));
    }

    private void means(Party party, String block, Map<Question, Finding> questions) {
        questions.forEach((question, finding) -> means.add(new MeanRow(
                party,
                block,
                question.key(),
                Bounds.of(finding.band()),
                finding.agreement().orElse(null),
                finding.averageDeviation().orElse(null),
                finding.caveats())));
    }

    private void silence(Party party, Map<Question, SilenceFinding> of) {
        of.forEach((question, finding) -> silence.add(new SilenceRow(
                party,
                question.key(),
                finding.inAnyCase().low(),
                finding.inAnyCase().high(),
                finding.likely().low(),
                finding.likely().high())));
    }

    private void gaps(String family, Map<String, GapFinding> of) {
        of.forEach((aspect, gap) -> gaps.add(new GapRow(
                family,
                aspect,
                gap.claim(),
                Bounds.of(gap.band()),
                gap.levels(),
                gap.test()
                        .map(test -> new TestRow(
                                test.probability().probability(),
                                test.probability().method(),
                                test.holm(),
                                test.delta().orElse(null),
                                test.spacing()))
                        .orElse(null))));
    }
}
