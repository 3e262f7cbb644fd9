package nl.samenspel.assessment.web;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** The fields of the form about a wave in the order of the page, by the names that they have there. */
public final class WaveFields {

    private static final List<WaveField> BEFORE = List.of(
            WaveField.NAME,
            WaveField.CLOSES_ON,
            WaveField.MODEL,
            WaveField.QUESTIONNAIRE,
            WaveField.ASPECTS,
            WaveField.MODULES,
            WaveField.LOOK_BACK);
    private static final List<WaveField> OF_A_PARTY =
            List.of(WaveField.EXPECTED, WaveField.DISCLOSURE, WaveField.THRESHOLD);
    private static final List<WaveField> AFTER =
            List.of(WaveField.REVEAL_RULE, WaveField.FOR_RESPONDENTS, WaveField.WEIGHTING);

    private final Visit visit;
    private final Collaboration collaboration;

    WaveFields(Visit visit, Collaboration collaboration) {
        this.visit = visit;
        this.collaboration = collaboration;
    }

    SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        BEFORE.forEach(field -> labels.put(Slug.of(field), label(field)));
        for (Party party : Party.values()) {
            OF_A_PARTY.forEach(field -> labels.put(party.slug() + "-" + Slug.of(field), ofParty(label(field), party)));
            for (GovernanceLevel level : GovernanceLevel.values()) {
                labels.put(expected(party, level), ofParty(visit.say(Names.LEVEL, level), party));
            }
        }
        AFTER.forEach(field -> labels.put(Slug.of(field), label(field)));
        return labels;
    }

    private String ofParty(String label, Party party) {
        return visit.say("assessment.field.of-party", label, collaboration.nameOf(party));
    }

    /** The field for how many people of a party are to be asked at a level. */
    public static String expected(Party party, GovernanceLevel level) {
        return party.slug() + "-" + Slug.of(WaveField.EXPECTED) + "-" + level.slug();
    }

    /** When on its last day a wave closes, in a sentence. */
    static String hour(Visit visit, ZoneId zone) {
        return visit.say("assessment.field.closes-on.hint", TimeZones.words(zone, visit.words()));
    }

    private String label(WaveField field) {
        return visit.say(AssessmentWords.FIELD, field);
    }
}
