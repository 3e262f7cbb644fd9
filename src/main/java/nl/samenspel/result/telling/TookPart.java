package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/** Says how many took part, and what that means for how a result is read (method §4.3). */
public record TookPart(Wording wording) {

    /** Of one party, with what its people were promised. */
    public String of(PartyResult party) {
        var took = wording.say("result.took", party.respondents(), party.invited());
        var joined = party.joined() > 0 ? wording.say("result.took.joined", party.joined()) + " " : "";
        var few = party.isViewOfSome() && party.respondents() > 0 ? wording.say("result.took.some") + " " : "";
        return took + " " + joined + few + promise(party.disclosure());
    }

    private String promise(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Open _ -> wording.say("result.took.open");
            case Disclosure.Anonymous(int threshold) -> wording.say("result.took.anonymous", threshold);
        };
    }

    /** What a full response does away with, and what it does not; empty where it was nowhere full. */
    public String ofEverybody(Result result) {
        var full = Arrays.stream(Party.values())
                .filter(party -> result.party(party).isViewOfAll())
                .map(wording::party)
                .collect(Collectors.joining(" · "));
        return full.isEmpty() ? "" : wording.say("result.method.everybody", full);
    }
}
