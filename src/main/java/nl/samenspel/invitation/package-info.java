/** Who may answer in a wave, by which link and on which device, and how many still have to. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "schema",
            "measurement",
            "measurement::*",
            "wording",
            "account",
            "account::frame",
            "account::forms",
            "collaboration",
            "collaboration::addresses",
            "assessment",
            "assessment::sections",
            "assessment::addresses",
            "assessment::desk",
            "assessment::words"
        })
@NullMarked
package nl.samenspel.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
