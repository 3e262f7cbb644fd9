package nl.samenspel.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.improvement.programme.FindSaidAndDone;
import nl.samenspel.improvement.programme.SaidAndDone;
import nl.samenspel.improvement.programme.SaidAndDone.Said;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.Words;
import nl.samenspel.response.web.BeforeAnswering;

/** What was said before and what was done with it, in two sentences before somebody is asked again. */
@Contribution
class WhatBecameOfIt implements BeforeAnswering {

    private final FindSaidAndDone findSaidAndDone;

    WhatBecameOfIt(FindSaidAndDone findSaidAndDone) {
        this.findSaidAndDone = findSaidAndDone;
    }

    @Override
    public List<String> told(Words words, WaveTerms terms) {
        return findSaidAndDone
                .handle(terms.workspace(), terms.collaboration())
                .map(found -> told(words, found))
                .orElseGet(List::of);
    }

    private static List<String> told(Words words, SaidAndDone found) {
        var told = new ArrayList<String>();
        switch (found.said()) {
            case Said.AtMeeting(var aspects) -> told.add(words.say("rhythm.said.meeting", names(words, aspects)));
            case Said.AsTargets(var aspects) -> told.add(words.say("rhythm.said.targets", names(words, aspects)));
            case Said.Nothing _ -> {}
        }
        if (found.done() > 0) {
            told.add(words.say("rhythm.done", found.done(), found.underWay()));
        } else if (found.underWay() > 0) {
            told.add(words.say("rhythm.under-way", found.underWay()));
        }
        return told;
    }

    private static String names(Words words, List<Aspect> aspects) {
        return aspects.stream()
                .map(aspect -> aspect.name().in(words.language()))
                .collect(Collectors.joining(", "));
    }
}
