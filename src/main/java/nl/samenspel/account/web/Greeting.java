package nl.samenspel.account.web;

import java.util.ArrayList;
import nl.samenspel.account.InviteAdministrator;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.platform.TerminalLanguage;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console where to go and how to get in, once the server is ready. */
@Component
class Greeting {

    private final InviteAdministrator inviteAdministrator;
    private final ManageWorkspaces workspaces;

    Greeting(InviteAdministrator inviteAdministrator, ManageWorkspaces workspaces) {
        this.inviteAdministrator = inviteAdministrator;
        this.workspaces = workspaces;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        var environment = ready.getApplicationContext().getEnvironment();
        var address = environment.getProperty(
                "samenspel.address", "http://localhost:" + environment.getProperty("local.server.port"));
        var words = TerminalLanguage.words();
        var said = new ArrayList<String>();
        said.add(words.say("start.ready", address));
        if (workspaces.demonstration().isPresent() && !environment.containsProperty("samenspel.address")) {
            said.add(words.say("start.demonstration"));
        }
        inviteAdministrator
                .handle()
                .ifPresent(link -> said.add(words.say("start.welcome", address + AccountAddresses.welcome(link))));
        System.out.println(String.join("\n", said));
    }
}
