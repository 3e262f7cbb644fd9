package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;

/** Tells somebody who comes for results how it stands with them, and nothing of who has answered or agreed. */
record Awaited(Visit visit, Wave wave) {

    private static final Spoken<ForRespondents> THEN = Spoken.of("result.outcome.then", ForRespondents.class);

    String title() {
        return visit.say(
                switch (wave) {
                    case Wave.Planned _, Wave.Open _, Wave.Closing _, Wave.Sealed _ -> "result.awaited.title";
                    case Wave.Fruitless _ -> "result.awaited.title.none";
                    case Wave.Revealed _ -> "result.awaited.title.revealed";
                },
                wave.terms().name());
    }

    /** For whoever will see them. */
    List<String> sentences() {
        var told = new ArrayList<String>();
        told.add(stage());
        if (!(wave instanceof Wave.Fruitless || wave instanceof Wave.Revealed)) {
            told.add(visit.say(SealedPage.RULE, wave.terms().revealRule()));
        }
        return told;
    }

    /** For whoever was asked, and has a link. */
    List<String> forRespondents() {
        var told = new ArrayList<>(sentences());
        if (!(wave instanceof Wave.Fruitless)) {
            told.add(visit.say(THEN, wave.terms().forRespondents()));
        }
        told.add(visit.say("result.outcome.alike"));
        return told;
    }

    private String stage() {
        WaveTerms terms = wave.terms();
        var lastDay = visit.date(wave.lastDay());
        return switch (wave) {
            case Wave.Planned _ -> visit.say("result.awaited.planned");
            case Wave.Open _ -> visit.say("result.awaited.open", visit.endOf(terms.closesOn(), terms.zone()));
            case Wave.Closing _, Wave.Sealed _ -> visit.say("result.awaited.closed", lastDay);
            case Wave.Fruitless _ -> visit.say("result.awaited.fruitless", lastDay);
            case Wave.Revealed revealed ->
                visit.say("result.awaited.revealed", visit.date(terms.day(revealed.revealedAt())));
        };
    }
}
