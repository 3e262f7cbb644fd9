package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.web.StageView.Line;
import nl.samenspel.dialogue.web.StageView.Told;
import nl.samenspel.result.telling.LadderTold;

/**
 * What is to be seen of a step; what it does not have is empty.
 *
 * @param rungs the levels that are chosen from, the highest first
 * @param ladder where both stand
 * @param guesses what each side guessed of the other, a sentence each
 * @param openings questions to talk about, one for each side
 * @param lines what people wrote
 * @param conclusion what was written down so far
 * @param earlier what was agreed at earlier meetings
 */
public record StageContent(
        List<String> sentences,
        List<LadderTold.Rung> rungs,
        Optional<LadderTold> ladder,
        List<Told> guesses,
        List<Told> openings,
        List<Line> lines,
        Optional<ConclusionView> conclusion,
        EarlierView earlier) {

    static StageContent of(List<String> sentences) {
        return new StageContent(
                sentences,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EarlierView.nothing());
    }

    StageContent choosing(List<LadderTold.Rung> from) {
        return new StageContent(sentences, from, ladder, guesses, openings, lines, conclusion, earlier);
    }

    StageContent seeing(Optional<LadderTold> both, List<Told> guessed) {
        return new StageContent(sentences, rungs, both, guessed, openings, lines, conclusion, earlier);
    }

    StageContent talking(List<Told> questions, List<Line> written) {
        return new StageContent(sentences, rungs, ladder, guesses, questions, written, conclusion, earlier);
    }

    StageContent concluding(ConclusionView written) {
        return new StageContent(sentences, rungs, ladder, guesses, openings, lines, Optional.of(written), earlier);
    }

    StageContent lookingBack(EarlierView agreed) {
        return new StageContent(sentences, rungs, ladder, guesses, openings, lines, conclusion, agreed);
    }
}
