/** What the parties of a collaboration want to reach together, and what they do for it. */
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
            "chart",
            "collaboration",
            "collaboration::sections",
            "collaboration::addresses",
            "collaboration::desk",
            "assessment",
            "assessment::addresses",
            "assessment::desk",
            "assessment::sections",
            "response",
            "response::before",
            "result",
            "result::telling",
            "result::onward",
            "dialogue",
            "dialogue::addresses",
            "dialogue::record"
        })
@NullMarked
package nl.samenspel.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
