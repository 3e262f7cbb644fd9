package nl.samenspel.model.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Puts words on the console in place of a stack trace. */
class SayWhatIsWrongWithModels extends AbstractFailureAnalyzer<UnusableModels> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableModels cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
