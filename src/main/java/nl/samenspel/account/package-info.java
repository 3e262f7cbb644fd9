/** Workspaces, the people who run measurements in them, their roles, and how they sign in. */
@ApplicationModule(allowedDependencies = {"party", "platform", "schema"})
@NullMarked
package nl.samenspel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
