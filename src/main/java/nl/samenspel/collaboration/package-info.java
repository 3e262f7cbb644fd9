/** A relation between two parties: what it is about, how they mean to work together, and what happened when. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "schema",
            "wording",
            "account",
            "account::addresses",
            "account::sections",
            "account::frame",
            "account::roles",
            "account::forms"
        })
@NullMarked
package nl.samenspel.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
