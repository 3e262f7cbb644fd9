/** One wave of measuring: who is asked what until when, and what becomes of it: planned, open, sealed, revealed. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "schema",
            "measurement",
            "measurement::*",
            "model",
            "wording",
            "account",
            "account::addresses",
            "account::frame",
            "account::roles",
            "collaboration",
            "collaboration::sections",
            "collaboration::addresses"
        })
@NullMarked
package nl.samenspel.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
