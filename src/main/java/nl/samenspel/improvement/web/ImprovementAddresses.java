package nl.samenspel.improvement.web;

import java.time.LocalDate;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.TargetId;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.OwnerId;
import nl.samenspel.improvement.risk.RiskId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;

/**
 * Where the pages are about what is to become better.
 *
 * @param page the one about all of it
 */
record ImprovementAddresses(String page) {

    static ImprovementAddresses of(Collaboration collaboration) {
        return new ImprovementAddresses(CollaborationAddresses.of(collaboration) + "/improvement");
    }

    /** Where it is said how often the parties ask and meet again. */
    static String rhythm(Collaboration collaboration) {
        return CollaborationAddresses.of(collaboration) + "/rhythm";
    }

    /** Where somebody sees the own actions, by a link of one’s own. */
    static String mine(String link) {
        return "/mine/" + link;
    }

    /** The same, after something was noted. */
    static String mineNoted(String link) {
        return mine(link) + "?noted";
    }

    static String mine(String link, ActionId action) {
        return mine(link) + "/progress/" + action;
    }

    /** @param language in which a calendar program reads it, which asks for none */
    static String calendar(String link, Language language) {
        return mine(link) + "/calendar?language=" + language.tag();
    }

    /** Where targets are set. */
    String targets() {
        return page + "/targets";
    }

    String agree(TargetId target) {
        return targets() + "/" + target + "/endorse";
    }

    String withdraw(TargetId target) {
        return targets() + "/" + target + "/withdraw";
    }

    /** Where actions are planned. */
    String programme() {
        return page + "/programme";
    }

    /** Where all of them stand. */
    String actions() {
        return page + "#programme";
    }

    String action(ActionId action) {
        return programme() + "/" + action;
    }

    String edit(ActionId action) {
        return action(action) + "/edit";
    }

    String progress(ActionId action) {
        return action(action) + "/progress";
    }

    String confidence(ActionId action) {
        return action(action) + "/confidence";
    }

    String place(ActionId action) {
        return action(action) + "/place";
    }

    /** The actions beside each other by what has become of them. */
    String columns() {
        return page + "/columns";
    }

    /** Who does them. */
    String owners() {
        return page + "/owners";
    }

    String linkOf(OwnerId owner) {
        return owners() + "/" + owner + "/personal";
    }

    String erase(OwnerId owner) {
        return owners() + "/" + owner + "/erase";
    }

    /** What may stand in the way. */
    String risks() {
        return page + "/risks";
    }

    String newRisk() {
        return risks() + "/note";
    }

    String risk(RiskId risk) {
        return risks() + "/" + risk;
    }

    String settle(RiskId risk) {
        return risk(risk) + "/settle";
    }

    /** Where somebody writes why nothing would have moved. */
    String premortem() {
        return page + "/premortem";
    }

    String gather() {
        return premortem() + "/gather";
    }

    /** What was forecast, and what came true. */
    String forecasts() {
        return page + "/forecasts";
    }

    /** Where somebody forecasts. */
    String forecast() {
        return page + "/forecast";
    }

    /** The same, with what is suggested for a party on a day. */
    String suggesting(Party party, LocalDate on) {
        return forecast() + "?on=" + on + "&whose=" + party.slug();
    }

    String linkOfAll() {
        return page + "/calendar";
    }
}
