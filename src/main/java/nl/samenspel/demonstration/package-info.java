/** The cases of the paper as a living demonstration, made with the acts of all the other modules. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "measurement",
            "measurement::*",
            "model",
            "account",
            "account::addresses",
            "account::sections",
            "account::caller",
            "collaboration",
            "assessment",
            "invitation",
            "response",
            "dialogue",
            "dialogue::record",
            "improvement",
            "improvement::programme",
            "improvement::forecast",
            "improvement::risk",
            "exchange",
            "selection",
            "selection::rating",
            "exchange::csv"
        })
@NullMarked
package nl.samenspel.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
