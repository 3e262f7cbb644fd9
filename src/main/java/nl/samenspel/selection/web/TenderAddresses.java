package nl.samenspel.selection.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.candidate.CandidateId;
import nl.samenspel.selection.rating.RaterId;

/**
 * Where the pages of one tender are.
 *
 * @param tender its own page
 */
public record TenderAddresses(String tender) {

    static TenderAddresses of(Tender tender) {
        return new TenderAddresses(all(tender.workspace()) + "/" + tender.id());
    }

    /** Where one is begun. */
    static String plan(WorkspaceId workspace) {
        return all(workspace) + "/new";
    }

    private static String all(WorkspaceId workspace) {
        return AccountAddresses.workspace(workspace) + "/tenders";
    }

    public String edit() {
        return tender + "/edit";
    }

    public String remove() {
        return tender + "/remove";
    }

    public String open() {
        return tender + "/open";
    }

    public String close() {
        return tender + "/close";
    }

    /** Where a lot is added. */
    public String addLot() {
        return tender + "/lots/new";
    }

    /** Where names of lots are pasted. */
    public String pasteLots() {
        return tender + "/lots/paste";
    }

    String lot(Lot lot) {
        return tender + "/lots/" + lot.id();
    }

    String removeLot(Lot lot) {
        return lot(lot) + "/remove";
    }

    /** What the team said of all lots, side by side. */
    public String profiles() {
        return tender + "/profiles";
    }

    /** What the team said of one lot, and what it agrees. */
    String profile(Lot lot) {
        return profiles() + "/" + lot.id();
    }

    /** The frozen profile of a lot, to be read and printed. */
    String document(Lot lot) {
        return profile(lot) + "/document";
    }

    /** The same as the text of which the fingerprint is. */
    String text(Lot lot) {
        return profile(lot) + "/profile.json";
    }

    /** Where candidates are entered and compared. */
    public String candidates() {
        return tender + "/candidates";
    }

    public String candidatesFile() {
        return candidates() + "/file";
    }

    String candidate(CandidateId candidate) {
        return candidates() + "/" + candidate;
    }

    /** Where the levels are written down that a source states of a candidate for a lot. */
    String levels(CandidateId candidate, Lot lot, LevelSource source) {
        return candidate(candidate) + "?lot=" + lot.id() + "&source=" + source.slug();
    }

    String removeCandidate(CandidateId candidate) {
        return candidate(candidate) + "/remove";
    }

    public String freeze() {
        return tender + "/freeze";
    }

    public String team() {
        return tender + "/team";
    }

    public String linksOfTeam() {
        return team() + "/links.csv";
    }

    String reissue(RaterId rater) {
        return team() + "/" + rater + "/reissue";
    }

    String withdraw(RaterId rater) {
        return team() + "/" + rater + "/withdraw";
    }
}
