/** The tables, generated from the migrations. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.samenspel.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
