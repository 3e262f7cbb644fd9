package nl.samenspel.exchange.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.platform.WorkspaceId;

/** Where case files are brought in. */
final class ImportAddresses {

    private ImportAddresses() {}

    static String of(WorkspaceId workspace) {
        return AccountAddresses.workspace(workspace) + "/import";
    }
}
