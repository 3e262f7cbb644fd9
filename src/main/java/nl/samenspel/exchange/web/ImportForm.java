package nl.samenspel.exchange.web;

import java.util.Optional;
import nl.samenspel.assessment.Promise;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.springframework.util.MultiValueMap;

/**
 * What was typed beside the file, right or wrong; the file says nothing of it.
 *
 * @param customer name of the party, or empty
 * @param disclosure a {@link Promise}
 * @param threshold the smallest group when anonymous
 */
public record ImportForm(String customer, String supplier, String disclosure, String threshold) {

    static ImportForm proposed() {
        return new ImportForm("", "", Slug.of(Promise.ANONYMOUS), Integer.toString(WaveDraft.USUAL_THRESHOLD));
    }

    static ImportForm of(MultiValueMap<String, String> sent) {
        return new ImportForm(
                Typed.line(sent.getFirst("customer")),
                Typed.line(sent.getFirst("supplier")),
                Typed.line(sent.getFirst("disclosure")),
                Typed.line(sent.getFirst("threshold")));
    }

    /** The party's name: as typed, or what it is in the visitor's language. */
    String name(Party party, Visit visit) {
        var typed = typed(party);
        return typed.isEmpty() ? visit.say(Names.PARTY, party) : typed;
    }

    /** What both parties were promised; empty when that is unclear. */
    Optional<Disclosure> promise() {
        return Slug.parse(Promise.class, disclosure).flatMap(promise -> switch (promise) {
            case OPEN -> Optional.of(new Disclosure.Open());
            case ANONYMOUS ->
                threshold.matches("\\d{1,2}") && isAllowed(Integer.parseInt(threshold))
                        ? Optional.of(new Disclosure.Anonymous(Integer.parseInt(threshold)))
                        : Optional.empty();
        });
    }

    Problems problems(Visit visit) {
        var problems = Problems.none();
        for (Party party : Party.values()) {
            if (typed(party).length() > CollaborationParty.LONGEST_NAME) {
                var label = visit.say(Names.PARTY, party);
                problems.add(
                        party.slug(),
                        visit.say(
                                "collaboration.problem.long",
                                label,
                                CollaborationParty.LONGEST_NAME,
                                typed(party).length()));
            }
        }
        if (promise().isEmpty()) {
            problems.add("threshold", visit.say("exchange.form.problem.promise"));
        }
        return problems;
    }

    private String typed(Party party) {
        return party == Party.CUSTOMER ? customer : supplier;
    }

    private static boolean isAllowed(int threshold) {
        return threshold >= WaveDraft.LOWEST_THRESHOLD && threshold <= WaveDraft.HIGHEST_THRESHOLD;
    }
}
