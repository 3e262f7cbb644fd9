/** Choosing a supplier: a tender, its lots, and what collaboration the team needs in each. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "schema",
            "measurement",
            "measurement::*",
            "model",
            "account",
            "exchange",
            "exchange::csv",
            "account::addresses",
            "account::forms",
            "account::frame",
            "account::sections",
            "collaboration",
            "collaboration::words",
            "invitation",
            "invitation::sheet",
            "wording",
            "chart",
            "response::answering"
        })
@NullMarked
package nl.samenspel.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
