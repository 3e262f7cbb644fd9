/** What all modules share: use cases, transactions, ids, languages and the words of the pages. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"schema"})
@NullMarked
package nl.samenspel.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
