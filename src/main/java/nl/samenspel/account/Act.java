package nl.samenspel.account;

/** Everything that signed-in people do; {@link Access} says who may. */
public enum Act {
    SEE_WORKSPACE,
    MANAGE_WORKSPACE,
    MANAGE_MEMBERS,
    REMOVE_DEMONSTRATION,
    IMPORT_CASE,
    START_COLLABORATION,
    CHANGE_COLLABORATION,
    SEE_COLLABORATION,
    PLAN_WAVE,
    OPEN_WAVE,
    INVITE_PEOPLE,
    SEE_INVITATIONS,
    REISSUE_LINK,
    SEE_PARTICIPATION,
    CLOSE_WAVE,
    SEE_SEALED,
    REDACT_REMARK,
    AGREE_TO_REVEAL,
    REVEAL_WAVE,
    SEE_RESULTS
}
