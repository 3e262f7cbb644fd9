package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenAccountPaths implements OpenPaths {

    @Override
    public List<String> forAll() {
        return List.of("/", "/sign-in", "/welcome/**", "/demonstration/enter");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/welcome/");
    }
}
