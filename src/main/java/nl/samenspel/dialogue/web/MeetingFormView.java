package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Problems;

/**
 * The form about a meeting with what was typed and what needs another look.
 *
 * @param lead what it is about, in a sentence
 * @param zone by whose clock it begins, in words
 * @param votes the ways in which they are shown
 * @param trail the name of the page that it is reached from
 * @param address where it is sent to
 * @param back where to go when nothing is to be saved
 * @param send what its button says
 */
public record MeetingFormView(
        MeetingForm form,
        Problems problems,
        String lead,
        String zone,
        List<Explained> votes,
        String trail,
        String address,
        String back,
        String send) {}
