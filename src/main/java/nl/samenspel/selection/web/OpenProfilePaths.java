package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenProfilePaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/p/**");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/p/");
    }
}
