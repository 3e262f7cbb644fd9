package nl.samenspel.dialogue;

import nl.samenspel.platform.AccountId;

/** Who facilitates a meeting, and nobody else does until it is handed over. */
public record Leader(AccountId account, String name) {}
