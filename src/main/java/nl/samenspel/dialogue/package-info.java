/** The conversation of both parties: what they talk about, what they see of each other while they do, and what they conclude. */
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
            "account::forms",
            "account::frame",
            "chart",
            "collaboration",
            "collaboration::sections",
            "collaboration::addresses",
            "collaboration::desk",
            "assessment",
            "assessment::sections",
            "assessment::addresses",
            "assessment::desk",
            "invitation",
            "result",
            "result::telling",
            "result::onward"
        })
@NullMarked
package nl.samenspel.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
