package nl.samenspel.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * What is told beside the figures of one party.
 *
 * @param questions per question that is published; others are absent
 * @param levels the same per published block, where there are several; a block without any is absent
 * @param silence per question of importance and actual level, where it may be told; empty where everybody took part
 * @param gaps per aspect, beside importance − actual
 * @param ambitions per aspect, beside desired − actual; empty where nobody was asked
 */
public record PartyFindings(
        Map<Question, Finding> questions,
        Map<Block, Map<Question, Finding>> levels,
        Map<Question, SilenceFinding> silence,
        Map<String, GapFinding> gaps,
        Map<String, GapFinding> ambitions) {

    static PartyFindings of(Instrument instrument, PartyGroups groups) {
        PartyFigures figures = groups.figures();
        Map<Question, Finding> questions = new LinkedHashMap<>();
        Map<Block, Map<Question, Finding>> levels = new LinkedHashMap<>();
        figures.levels().forEach(block -> levels.put(block, new LinkedHashMap<>()));
        for (Question question : instrument.rated()) {
            groups.group(question).ifPresent(group -> questions.put(question, finding(question, group, figures)));
            levels.forEach((block, findings) -> figures.group(question, block)
                    .ifPresent(group -> findings.put(
                            question,
                            Finding.of(group, figures.ofRange(question, block).orElse(group), figures.isOpen()))));
        }
        levels.values().removeIf(Map::isEmpty);
        return new PartyFindings(
                Collections.unmodifiableMap(questions),
                Collections.unmodifiableMap(levels),
                silence(instrument, groups),
                GapFinding.family(instrument, figures.isOpen(), aspect -> gap(aspect, groups)),
                GapFinding.family(instrument, figures.isOpen(), aspect -> ambition(aspect, groups)));
    }

    private static Finding finding(Question question, ScoredGroup group, PartyFigures figures) {
        Finding finding = Finding.of(group, figures.ofRange(question).orElse(group), figures.isOpen());
        return question.facet() == null
                ? Caveat.ofVisibility(group.ratings(), figures.snapshot().respondents())
                        .map(finding::with)
                        .orElse(finding)
                : finding;
    }

    private static Map<Question, SilenceFinding> silence(Instrument instrument, PartyGroups groups) {
        PartyFigures figures = groups.figures();
        Map<Question, SilenceFinding> silence = new LinkedHashMap<>();
        if (figures.snapshot().respondents() >= figures.snapshot().invited()) {
            return silence;
        }
        for (AskedAspect aspect : instrument.aspects()) {
            for (Measure measure : Measure.ALWAYS) {
                Question question = Question.whole(aspect.slug(), measure);
                figures.inFull(question)
                        .flatMap(answers ->
                                SilenceFinding.of(answers, figures.snapshot().invited(), figures.isOpen()))
                        .ifPresent(finding -> silence.put(question, finding));
            }
        }
        return Collections.unmodifiableMap(silence);
    }

    /** From the linked answers, where they are kept; else as if other people had given the two answers. */
    private static Optional<Gap> gap(String aspect, PartyGroups groups) {
        return gap(aspect, Measure.IMPORTANCE, groups, (importance, actual, printed) -> {
            List<Differences> linked = groups.figures().differences(aspect);
            return linked.isEmpty()
                    ? Gap.indicative(importance, actual, printed)
                    : Gap.within(
                            importance,
                            actual,
                            printed,
                            linked,
                            groups.figures().levelsOfGap(aspect));
        });
    }

    /** Answers are linked for importance − actual only, so this is always as if other people had given the two. */
    private static Optional<Gap> ambition(String aspect, PartyGroups groups) {
        return gap(aspect, Measure.DESIRED, groups, Gap::indicative);
    }

    /** What is made of two groups of scores and the difference that is printed of their means. */
    private interface Making {
        Gap gap(ScoredGroup first, ScoredGroup second, Fraction printed);
    }

    /** From a measure to the actual level; empty where either is not published. */
    private static Optional<Gap> gap(String aspect, Measure from, PartyGroups groups, Making making) {
        Question first = Question.whole(aspect, from);
        Question second = Question.whole(aspect, Measure.ACTUAL);
        return groups.group(first)
                .flatMap(one -> groups.group(second)
                        .flatMap(other -> groups.figures()
                                .difference(first, groups.figures(), second)
                                .shown()
                                .map(printed -> making.gap(one, other, printed.value()))));
    }

    /** What those who did not answer can have changed, where that is told. */
    public Optional<SilenceFinding> silence(Question question) {
        return Optional.ofNullable(silence.get(question));
    }

    /** What is told beside the party’s mean on a question, where that is published. */
    public Optional<Finding> question(Question question) {
        return Optional.ofNullable(questions.get(question));
    }
}
