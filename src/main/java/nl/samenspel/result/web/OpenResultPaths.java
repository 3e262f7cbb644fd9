package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenResultPaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/r/**");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/r/");
    }

    @Override
    public List<String> forAll() {
        return List.of("/method");
    }
}
