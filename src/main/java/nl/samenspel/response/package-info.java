/** What a respondent answers: a draft that is saved choice by choice, and sent in. */
@ApplicationModule(
        allowedDependencies = {
            "party",
            "platform",
            "schema",
            "measurement",
            "measurement::*",
            "model",
            "wording",
            "chart",
            "collaboration",
            "assessment",
            "invitation",
            "invitation::links"
        })
@NullMarked
package nl.samenspel.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
