package nl.samenspel;

import nl.samenspel.account.EnterDemonstration;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.demonstration.start.DemonstrationInLanguage;
import nl.samenspel.platform.Language;

/** The demonstration on a running site, whose places are taken as on this machine; thrown away at the end. */
final class SiteDemonstration implements AutoCloseable {

    private final Site site;
    private final Workspace workspace;

    private SiteDemonstration(Site site) {
        this.site = site;
        this.workspace = site.use(ManageWorkspaces.class).demonstration().orElseThrow();
    }

    /** Made anew, told in English. */
    static SiteDemonstration made(Site site) {
        site.use(DemonstrationInLanguage.class).make(Language.EN);
        return new SiteDemonstration(site);
    }

    /** The browser of whoever has the place of the person with the name. */
    Browser place(String name) {
        var place = site.use(ManageMembers.class).list(workspace.id()).stream()
                .filter(member -> member.account().name().equals(name))
                .findFirst()
                .orElseThrow();
        return site.stranger()
                .with(site.use(EnterDemonstration.class).handle(place.grant()).orElseThrow());
    }

    @Override
    public void close() {
        site.use(ManageWorkspaces.class).removeDemonstration();
    }
}
