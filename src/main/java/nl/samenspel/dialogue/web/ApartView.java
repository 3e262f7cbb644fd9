package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Visit;

/**
 * What both parties said by themselves about one thing.
 *
 * @param name what was asked
 * @param sides what each said, side by side
 */
public record ApartView(String name, List<StageView.Told> sides) {

    static List<ApartView> of(
            Visit visit, PerParty<String> parties, GuideTopic topic, PerParty<Map<Prompt, String>> said) {
        return topic.prompts().stream()
                .map(prompt -> new ApartView(
                        visit.say(GuideWords.SAID, prompt),
                        Arrays.stream(Party.values())
                                .map(party -> new StageView.Told(
                                        party.slug(),
                                        parties.of(party),
                                        text(visit, prompt, said.of(party).getOrDefault(prompt, ""))))
                                .toList()))
                .toList();
    }

    private static String text(Visit visit, Prompt prompt, String stored) {
        return stored.isEmpty() ? visit.say("dialogue.apart.nothing") : GuideWords.said(visit.words(), prompt, stored);
    }
}
