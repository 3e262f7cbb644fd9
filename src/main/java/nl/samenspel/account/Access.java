package nl.samenspel.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the one place where this is decided. The same table, for people, is in {@code docs/access.md}; a
 * test keeps the two in step. A role about one collaboration reaches that one only, and a sponsor's acts for a party
 * reach his own party only.
 */
public final class Access {

    private static final Set<Act> FACILITATING = EnumSet.of(
            Act.SEE_WORKSPACE,
            Act.REMOVE_DEMONSTRATION,
            Act.IMPORT_CASE,
            Act.START_COLLABORATION,
            Act.CHANGE_COLLABORATION,
            Act.SEE_COLLABORATION,
            Act.NOTE_EVENT,
            Act.PLAN_WAVE,
            Act.OPEN_WAVE,
            Act.INVITE_PEOPLE,
            Act.SEE_INVITATIONS,
            Act.SEE_WHO_IS_ASKED,
            Act.REISSUE_LINK,
            Act.SEE_PARTICIPATION,
            Act.CLOSE_WAVE,
            Act.REVEAL_WAVE,
            Act.SEE_RESULTS,
            Act.PREPARE_MEETING,
            Act.SEE_MEETING,
            Act.STEER_MEETING,
            Act.SEE_RECORD,
            Act.SEE_IMPROVEMENT,
            Act.SET_TARGETS,
            Act.RUN_PROGRAMME,
            Act.FORECAST,
            Act.SEE_TENDER,
            Act.RUN_TENDER);

    private static final Set<Act> ADMINISTERING =
            EnumSet.of(Act.MANAGE_WORKSPACE, Act.MANAGE_MEMBERS, Act.WITHDRAW_OFFER);

    private static final Set<Act> SPONSORING = EnumSet.of(
            Act.SEE_WORKSPACE,
            Act.SEE_COLLABORATION,
            Act.NOTE_EVENT,
            Act.SEE_WHO_IS_ASKED,
            Act.SEE_PARTICIPATION,
            Act.SEE_SEALED,
            Act.REDACT_REMARK,
            Act.AGREE_TO_REVEAL,
            Act.JUDGE_SPONSOR,
            Act.SEE_RESULTS,
            Act.SEE_MEETING,
            Act.PREPARE_SIDE,
            Act.END_PARTICIPATION,
            Act.AGREE_TO_RECORD,
            Act.SEE_RECORD,
            Act.SEE_IMPROVEMENT,
            Act.SET_TARGETS,
            Act.AGREE_TO_TARGET,
            Act.RUN_PROGRAMME,
            Act.GIVE_CONFIDENCE,
            Act.FORECAST);

    /** What only a sponsor may do who counts, and who does not run the measurement as well. */
    private static final Set<Act> SPEAKING = EnumSet.of(
            Act.SEE_SEALED,
            Act.REDACT_REMARK,
            Act.AGREE_TO_REVEAL,
            Act.JUDGE_SPONSOR,
            Act.PREPARE_SIDE,
            Act.END_PARTICIPATION,
            Act.AGREE_TO_RECORD,
            Act.AGREE_TO_TARGET,
            Act.GIVE_CONFIDENCE);

    private static final Set<Act> OBSERVING =
            EnumSet.of(Act.SEE_WORKSPACE, Act.SEE_COLLABORATION, Act.SEE_RESULTS, Act.SEE_RECORD, Act.SEE_IMPROVEMENT);

    private Access() {}

    /** Whether one of the visitor's roles allows the act on the subject. */
    public static boolean permits(Visitor visitor, Act act, Subject subject) {
        return visitor.grants().stream()
                .filter(grant -> grant.workspace().equals(subject.workspace()))
                .filter(grant -> !SPEAKING.contains(act) || (grant.counts() && !visitor.leads(subject.workspace())))
                .map(Grant::role)
                .anyMatch(role -> allows(role, act) && reaches(role, act, subject));
    }

    /** Whether a role in some workspace allows the act: for what belongs to the installation, not to a workspace. */
    public static boolean permitsAnywhere(Visitor visitor, Act act) {
        return visitor.grants().stream().anyMatch(grant -> allows(grant.role(), act));
    }

    /**
     * Lets an act go on, or ends the request.
     *
     * @throws Denied when no role allows it; a stranger to the workspace is told no more than that nothing is there
     */
    public static void require(Visitor visitor, Act act, Subject subject) {
        if (!permits(visitor, act, subject)) {
            throw new Denied(visitor.belongsTo(subject.workspace()));
        }
    }

    static boolean allows(Role role, Act act) {
        return switch (role) {
            case Role.Administrator _ -> FACILITATING.contains(act) || ADMINISTERING.contains(act);
            case Role.Facilitator _ -> FACILITATING.contains(act);
            case Role.Sponsor _ -> SPONSORING.contains(act);
            case Role.Observer _ -> OBSERVING.contains(act);
        };
    }

    private static boolean reaches(Role role, Act act, Subject subject) {
        if (act == Act.SEE_WORKSPACE) {
            return true;
        }
        var collaborationFits =
                role.collaboration().isEmpty() || role.collaboration().equals(subject.collaboration());
        var partyFits = role.party().isEmpty()
                || (subject.side().isEmpty() && !isForOneParty(act))
                || role.party().equals(subject.side());
        return collaborationFits && partyFits;
    }

    private static boolean isForOneParty(Act act) {
        return switch (act) {
            case SEE_WHO_IS_ASKED,
                    SEE_PARTICIPATION,
                    SEE_SEALED,
                    REDACT_REMARK,
                    AGREE_TO_REVEAL,
                    JUDGE_SPONSOR,
                    PREPARE_SIDE,
                    END_PARTICIPATION,
                    AGREE_TO_RECORD,
                    AGREE_TO_TARGET,
                    GIVE_CONFIDENCE -> true;
            default -> false;
        };
    }
}
