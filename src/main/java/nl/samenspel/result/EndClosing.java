package nl.samenspel.result;

import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.UseCase;

/**
 * Ends the closing of a wave whose answers have been counted: it is sealed when something of a party can be shown. Otherwise
 * nobody is asked to agree to anything, and there will be no results.
 */
@UseCase
public class EndClosing {

    private final OpenResults openResults;
    private final SealWave sealWave;

    public EndClosing(OpenResults openResults, SealWave sealWave) {
        this.openResults = openResults;
        this.sealWave = sealWave;
    }

    public Wave.Closed handle(Wave.Closing counted) {
        return sealWave.handle(counted, openResults.tellsSomething(counted.terms()));
    }
}
