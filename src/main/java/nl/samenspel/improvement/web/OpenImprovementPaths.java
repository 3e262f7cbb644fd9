package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenImprovementPaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/mine/**");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/mine/");
    }
}
