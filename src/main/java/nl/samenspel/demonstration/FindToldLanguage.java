package nl.samenspel.demonstration;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;

/** Finds in which language the demonstration is told, by what is written in it. */
@UseCase
public class FindToldLanguage {

    static final String TELLING = "demonstration.trading.scope";

    private final ManageWorkspaces workspaces;
    private final FindCollaboration findCollaboration;

    public FindToldLanguage(ManageWorkspaces workspaces, FindCollaboration findCollaboration) {
        this.workspaces = workspaces;
        this.findCollaboration = findCollaboration;
    }

    /** Empty where there is no demonstration, or somebody rewrote it. */
    public Optional<Language> handle() {
        return workspaces.demonstration().flatMap(workspace -> {
            var scopes = findCollaboration.all(workspace.id()).stream()
                    .map(collaboration -> collaboration.description().scope())
                    .toList();
            return Arrays.stream(Language.values())
                    .filter(language -> scopes.contains(Words.in(language).say(TELLING)))
                    .findFirst();
        });
    }
}
