package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.web.StageView.Guess;
import nl.samenspel.dialogue.web.StageView.Line;
import nl.samenspel.dialogue.web.StageView.Told;
import nl.samenspel.result.telling.LadderTold;

/**
 * What is to be seen of a step; what it does not have is empty.
 *
 * @param rungs the levels that are chosen from, the highest first
 * @param ladder where both stand
 * @param key what small marks on it mean; empty where there are none
 * @param guesses what each side guessed of the other, a sentence each
 * @param openings questions to talk about, one for each side
 * @param lines what people wrote
 * @param apart what each side said by itself
 * @param conclusion what was written down so far
 * @param earlier what was agreed at earlier meetings
 */
public record StageContent(
        List<String> sentences,
        List<LadderTold.Rung> rungs,
        Optional<LadderTold> ladder,
        String key,
        List<Guess> guesses,
        List<Told> openings,
        List<Line> lines,
        List<ApartView> apart,
        Optional<ConclusionView> conclusion,
        EarlierView earlier) {

    static StageContent of(List<String> sentences) {
        return new StageContent(
                sentences,
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                EarlierView.nothing());
    }

    StageContent choosing(List<LadderTold.Rung> from) {
        return new StageContent(sentences, from, ladder, key, guesses, openings, lines, apart, conclusion, earlier);
    }

    StageContent seeing(Optional<LadderTold> both) {
        return new StageContent(sentences, rungs, both, key, guesses, openings, lines, apart, conclusion, earlier);
    }

    StageContent seeing(LaddersTold.Keyed both, List<Guess> guessed) {
        return new StageContent(
                sentences,
                rungs,
                Optional.of(both.ladder()),
                both.key(),
                guessed,
                openings,
                lines,
                apart,
                conclusion,
                earlier);
    }

    StageContent talking(List<Told> questions, List<Line> written) {
        return new StageContent(sentences, rungs, ladder, key, guesses, questions, written, apart, conclusion, earlier);
    }

    StageContent saying(List<ApartView> both) {
        return new StageContent(sentences, rungs, ladder, key, guesses, openings, lines, both, conclusion, earlier);
    }

    StageContent concluding(ConclusionView written) {
        return new StageContent(
                sentences, rungs, ladder, key, guesses, openings, lines, apart, Optional.of(written), earlier);
    }

    StageContent lookingBack(EarlierView agreed) {
        return new StageContent(sentences, rungs, ladder, key, guesses, openings, lines, apart, conclusion, agreed);
    }
}
