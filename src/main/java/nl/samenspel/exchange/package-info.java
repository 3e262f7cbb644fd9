/** Case files in, the results document out, and the command that turns the one into the other. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "measurement",
            "measurement::*",
            "model",
            "wording",
            "account",
            "account::addresses",
            "account::sections",
            "account::frame",
            "account::forms",
            "collaboration",
            "collaboration::addresses",
            "assessment",
            "assessment::desk",
            "invitation",
            "response",
            "result"
        })
@NullMarked
package nl.samenspel.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
