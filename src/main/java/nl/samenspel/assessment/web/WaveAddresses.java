package nl.samenspel.assessment.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.modulith.NamedInterface;

/**
 * Where the pages of a wave are.
 *
 * @param page its own
 */
@NamedInterface("addresses")
public record WaveAddresses(String page) {

    public static WaveAddresses of(Wave wave) {
        var terms = wave.terms();
        return new WaveAddresses(AccountAddresses.workspace(terms.workspace()) + "/waves/" + terms.id());
    }

    /** Where another one is planned. */
    public static String plan(Collaboration collaboration) {
        return plan(collaboration.workspace(), collaboration.id());
    }

    private static String plan(WorkspaceId workspace, CollaborationId collaboration) {
        return CollaborationAddresses.of(workspace, collaboration) + "/waves/new";
    }

    /** Where another one is planned on the same terms. */
    public static String planLike(Wave wave) {
        var terms = wave.terms();
        return plan(terms.workspace(), terms.collaboration()) + "?like=" + terms.id();
    }

    /** The same, looking back on aspects that were worked on. */
    public static String planLike(Wave wave, Set<String> workedOn) {
        return planLike(wave) + about(workedOn);
    }

    /** The same, of a pulse about some aspects. */
    public static String planPulseLike(Wave wave, Set<String> aspects) {
        return planLike(wave) + "&questionnaire=" + Slug.of(Questionnaire.Part.PULSE) + about(aspects);
    }

    private static String about(Set<String> aspects) {
        return aspects.stream().sorted().map(aspect -> "&aspects=" + aspect).collect(Collectors.joining());
    }

    /** Where its terms are changed. */
    public String edit() {
        return page + "/edit";
    }

    public String discard() {
        return page + "/discard";
    }

    public String open() {
        return page + "/open";
    }

    /** Where the last day of an open wave is moved. */
    public String lastDay() {
        return page + "/last-day";
    }
}
