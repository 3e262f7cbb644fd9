package nl.samenspel.assessment;

import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Removes a wave of a collaboration that is not shown. Its people should be gone already: they may be many. */
@UseCase
public class RemoveWave {

    private final Waves waves;
    private final Transactions transactions;

    public RemoveWave(Waves waves, Transactions transactions) {
        this.waves = waves;
        this.transactions = transactions;
    }

    public void handle(Wave wave) {
        var terms = wave.terms();
        transactions.change(() -> waves.remove(terms.workspace(), terms.id()));
    }
}
