/** The command line: what is read from a case file and printed, compared, brought in, or held against reference values. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "measurement",
            "measurement::*",
            "model",
            "wording",
            "account",
            "collaboration",
            "assessment",
            "result",
            "result::document",
            "result::telling",
            "selection::document",
            "selection::telling",
            "exchange",
            "exchange::csv",
            "verification"
        })
@NullMarked
package nl.samenspel.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
