package nl.samenspel.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.demonstration.DemonstrationTable.Guest;
import nl.samenspel.demonstration.DemonstrationTable.Table;
import nl.samenspel.dialogue.ConcludeMeeting;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.StartMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Begins meetings of the demonstration with its people, and ends them with a record that both sponsors agree to. */
@UseCase
class RunMeetings {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final StartMeeting startMeeting;
    private final ConcludeMeeting concludeMeeting;
    private final FindMeeting findMeeting;
    private final OpenRecord openRecord;
    private final AgreeToRecord agreeToRecord;
    private final DemonstrationTable tables;
    private final ManageWorkspaces workspaces;
    private final Clock clock;

    RunMeetings(
            StartMeeting startMeeting,
            ConcludeMeeting concludeMeeting,
            FindMeeting findMeeting,
            OpenRecord openRecord,
            AgreeToRecord agreeToRecord,
            DemonstrationTable tables,
            ManageWorkspaces workspaces,
            Clock clock) {
        this.startMeeting = startMeeting;
        this.concludeMeeting = concludeMeeting;
        this.findMeeting = findMeeting;
        this.openRecord = openRecord;
        this.agreeToRecord = agreeToRecord;
        this.tables = tables;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** Votes are shown as they are given. */
    static MeetingDraft draft(LocalDate day, int minutes) {
        return new MeetingDraft(day, TEN, "", minutes, true);
    }

    static MeetingTerms accepted(MeetingPlanning planning) {
        if (planning instanceof MeetingPlanning.Accepted(var meeting)) {
            return meeting.terms();
        }
        throw new IllegalStateException("no meeting: " + planning);
    }

    static Steerer.ByAccount leader(MeetingTerms meeting) {
        return new Steerer.ByAccount(meeting.leader().account());
    }

    LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }

    Table begin(MeetingTerms meeting, PerParty<Signatory> sponsors) {
        var _ = startMeeting.handle(meeting, leader(meeting));
        return tables.seated(meeting, guests(sponsors));
    }

    private static List<Guest> guests(PerParty<Signatory> sponsors) {
        return List.of(
                new Guest(
                        Party.CUSTOMER,
                        GovernanceLevel.STRATEGIC,
                        sponsors.customer().name()),
                new Guest(Party.CUSTOMER, GovernanceLevel.TACTICAL, "Pieter de Wit"),
                new Guest(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, "Nadia Haddad"),
                new Guest(
                        Party.SUPPLIER,
                        GovernanceLevel.STRATEGIC,
                        sponsors.supplier().name()),
                new Guest(Party.SUPPLIER, GovernanceLevel.TACTICAL, "Lena Vogt"),
                new Guest(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, "Bart Smits"));
    }

    void finish(MeetingTerms terms, PerParty<Signatory> sponsors) {
        var _ = concludeMeeting.handle(terms, leader(terms));
        sponsors.forEach((party, sponsor) -> {
            Meeting over = findMeeting.handle(terms.workspace(), terms.id()).orElseThrow();
            var read = openRecord.handle(over).orElseThrow().text().fingerprint();
            var _ = agreeToRecord.agree(terms, party, sponsor, read);
        });
    }
}
