package nl.samenspel.model.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenModelPaths implements OpenPaths {

    @Override
    public List<String> forAll() {
        return List.of("/model/**");
    }
}
