package nl.samenspel.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;

/** The fields of the form about a wave in the order of the page, by the names that they have there. */
final class WaveFields {

    private static final List<String> BEFORE = List.of("name", "closes-on", "model", "questionnaire", "modules");
    private static final List<String> OF_A_PARTY = List.of("expected", "disclosure", "threshold");
    private static final List<String> AFTER = List.of("reveal-rule", "weighting");

    private final Visit visit;
    private final Collaboration collaboration;

    WaveFields(Visit visit, Collaboration collaboration) {
        this.visit = visit;
        this.collaboration = collaboration;
    }

    SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        BEFORE.forEach(field -> labels.put(field, label(field)));
        for (Party party : Party.values()) {
            OF_A_PARTY.forEach(field -> labels.put(
                    party.slug() + "-" + field,
                    visit.say("assessment.field.of-party", label(field), collaboration.nameOf(party))));
        }
        AFTER.forEach(field -> labels.put(field, label(field)));
        return labels;
    }

    private String label(String field) {
        return visit.say("assessment.field." + field);
    }
}
