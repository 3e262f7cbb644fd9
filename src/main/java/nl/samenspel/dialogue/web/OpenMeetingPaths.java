package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.OpenPaths;

@Contribution
class OpenMeetingPaths implements OpenPaths {

    @Override
    public List<String> forStrangers() {
        return List.of("/meet", "/meet/**", "/seat/**");
    }

    @Override
    public List<String> beforeSecrets() {
        return List.of("/seat/");
    }
}
