package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.disclosure.Remark;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/**
 * What people of both parties wrote about one aspect.
 *
 * @param aspect its name
 * @param why it stands under no aspect; empty where it stands under one
 * @param parties those that wrote something, customer first
 */
public record Said(String aspect, String why, List<Of> parties) {

    /** The remarks of one party, in the order of the snapshot, which tells nothing about who wrote them. */
    public record Of(String slug, String party, List<String> texts) {}

    /** By aspect in the order of the model, the parties beside each other; what is about none of them last. */
    public static List<Said> in(Result result, AssessmentModel model, Wording wording) {
        var aspects =
                new LinkedHashSet<>(model.aspects().stream().map(Aspect::slug).toList());
        for (Party party : Party.values()) {
            result.party(party).remarks().forEach(remark -> aspects.add(remark.aspect()));
        }
        return aspects.stream()
                .map(aspect -> about(aspect, result, model, wording))
                .filter(said -> !said.parties().isEmpty())
                .toList();
    }

    /** The same of one aspect. */
    public static Said about(String aspect, Result result, AssessmentModel model, Wording wording) {
        return new Said(
                name(aspect, model, wording),
                model.aspect(aspect).isPresent() ? "" : wording.say("result.remarks.apart"),
                of(aspect, result, wording));
    }

    /** Is there anything that stands under no aspect, so that it does not tell who wrote it? */
    public static boolean isAnyApart(Result result, AssessmentModel model) {
        return Arrays.stream(Party.values())
                .flatMap(party -> result.party(party).remarks().stream())
                .anyMatch(remark -> model.aspect(remark.aspect()).isEmpty());
    }

    private static List<Of> of(String aspect, Result result, Wording wording) {
        return Arrays.stream(Party.values())
                .map(party -> new Of(
                        party.slug(),
                        wording.party(party),
                        result.party(party).remarks().stream()
                                .filter(remark -> remark.aspect().equals(aspect))
                                .map(Remark::text)
                                .toList()))
                .filter(of -> !of.texts().isEmpty())
                .toList();
    }

    private static String name(String aspect, AssessmentModel model, Wording wording) {
        return model.aspect(aspect)
                .map(one -> one.name().in(wording.language()))
                .orElseGet(() -> wording.say("result.remarks.other"));
    }
}
