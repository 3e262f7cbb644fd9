package nl.samenspel;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The product as people wrote it: no tests, and not the wiring that the build writes beside it. */
final class OwnClasses implements ImportOption {

    private final ImportOption noTests = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noTests.includes(location) && !location.contains("__");
    }
}
