package nl.samenspel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Samenspel.class, new OwnClasses());

    @Test
    void modulesKeepToTheirBoundariesAndHaveNoCycles() {
        modules.verify();
    }

    @Test
    void theMapOfTheModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
