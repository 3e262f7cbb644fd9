package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** The form with which a meeting is planned and changed. */
@Component
class MeetingFormDesk {

    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    MeetingFormDesk(ManageWorkspaces workspaces, Clock clock, Templates templates) {
        this.workspaces = workspaces;
        this.clock = clock;
        this.templates = templates;
    }

    /**
     * What stands around the form.
     *
     * @param lead what the meeting is about, in a sentence
     * @param place from which one comes, to which {@code back} leads
     * @param at the address to which the form is sent
     * @param button with which it is sent
     */
    record Around(
            WorkspaceId workspace, String title, String lead, String place, String at, String back, String button) {}

    JteModel page(Visit visit, Visitor visitor, Around around, MeetingForm form, Problems problems) {
        var view = new MeetingFormView(
                form,
                labelled(visit, problems),
                around.lead,
                TimeZones.words(workspaces.zone(around.workspace), visit.words()),
                Explained.all(visit, DialogueWords.VOTES, DialogueWords.VOTES_TEXT),
                around.place,
                around.at,
                around.back,
                around.button);
        return templates.dialogueMeetingForm(WorkspaceFrame.of(visit, visitor, around.workspace, around.title), view);
    }

    /** The fields of the form in the order of the page. */
    private static Problems labelled(Visit visit, Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("day", visit.say("dialogue.field.day"));
        labels.put("begins", visit.say("dialogue.field.begins"));
        labels.put("minutes", visit.say("dialogue.field.minutes"));
        labels.put("place", visit.say("dialogue.field.place"));
        labels.put("votes", visit.say("dialogue.field.votes"));
        return problems.under(labels);
    }

    static void add(Set<MeetingDraft.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case DAY_PAST, DAY_TOO_LATE -> "day";
                        case PLACE_TOO_LONG -> "place";
                        case MINUTES_OUT_OF_RANGE -> "minutes";
                    },
                    visit.say(
                            DialogueWords.PROBLEM,
                            problem,
                            MeetingTerms.LONGEST_PLACE,
                            MeetingTerms.SHORTEST,
                            MeetingTerms.LONGEST));
        }
    }

    LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
