package nl.samenspel.demonstration.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenDemonstrationPaths implements OpenPaths {

    @Override
    public List<String> forAll() {
        return List.of("/demonstration/remove", "/demonstration/again");
    }
}
