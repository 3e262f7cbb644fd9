package nl.samenspel.result.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** A file of earlier assessments, brought in over the web into a workspace of its own, of Mercanta and Noord. */
record BroughtIn(Site site, Browser facilitator, WorkspaceId workspace, CollaborationId collaboration) {

    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");

    /** One of the demonstration, of people who were promised a group of so many. */
    static BroughtIn demonstration(Site site, String file, int minimumGroup) {
        try {
            return of(site, Files.readAllBytes(DEMONSTRATION.resolve(file)), minimumGroup);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param minimumGroup 1 where nothing was promised */
    static BroughtIn of(Site site, byte[] file, int minimumGroup) {
        var workspace = site.workspace("Brought in").id();
        var facilitator = site.signedIn(workspace, new Role.Facilitator());
        facilitator.upload(
                "/workspaces/" + workspace + "/import",
                "case.csv",
                file,
                "customer",
                "Mercanta",
                "supplier",
                "Noord",
                "disclosure",
                minimumGroup == 1 ? "open" : "anonymous",
                "threshold",
                Integer.toString(minimumGroup));
        var collaboration =
                site.use(FindCollaboration.class).all(workspace).getFirst().id();
        return new BroughtIn(site, facilitator, workspace, collaboration);
    }

    String trend() {
        return "/workspaces/" + workspace + "/collaborations/" + collaboration + "/trend";
    }

    /** The page of the last of its assessments. */
    String last() {
        Wave last = site.use(FindWave.class).of(workspace, collaboration).getFirst();
        return "/workspaces/" + workspace + "/waves/" + last.terms().id();
    }
}
