package nl.samenspel.platform.web;

import java.util.List;
import nl.samenspel.platform.Contribution;

@Contribution
class OpenSitePaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/assets/**", "/health");
    }

    @Override
    public List<String> forAll() {
        return List.of("/language", "/theme", "/error", "/favicon.ico");
    }
}
