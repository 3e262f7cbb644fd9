/** What a wave leaves when it closes, and what it shows once it is revealed. */
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
            "collaboration::addresses",
            "collaboration::desk",
            "collaboration::words",
            "assessment",
            "assessment::sections",
            "assessment::addresses",
            "assessment::desk",
            "assessment::words",
            "invitation",
            "response",
            "response::outcome"
        })
@NullMarked
package nl.samenspel.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
