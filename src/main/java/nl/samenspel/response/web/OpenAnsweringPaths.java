package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenAnsweringPaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/a/**", "/j/**", "/t/**", "/done");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/a/", "/j/");
    }
}
