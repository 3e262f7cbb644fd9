package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Does what happened on an earlier day as if it were the noon of that day. */
@UseCase
class OnTheDay {

    private final ManageWorkspaces workspaces;
    private final Transactions transactions;

    OnTheDay(ManageWorkspaces workspaces, Transactions transactions) {
        this.workspaces = workspaces;
        this.transactions = transactions;
    }

    <T> T handle(Collaboration collaboration, LocalDate day, Supplier<T> act) {
        var noon = day.atTime(LocalTime.NOON)
                .atZone(workspaces.zone(collaboration.workspace()))
                .toInstant();
        return transactions.write(() -> ReplayClock.at(noon, act));
    }
}
