package nl.samenspel.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Grant;
import nl.samenspel.account.Role;
import nl.samenspel.account.web.RoleErrands;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;

/** What a role asks of somebody in an assessment, and how it stands with the newest one. */
@Contribution
class ErrandsInWaves implements RoleErrands {

    private final FindWave findWave;

    ErrandsInWaves(FindWave findWave) {
        this.findWave = findWave;
    }

    @Override
    public Map<Grant, String> of(Visit visit, List<Grant> grants) {
        var waves = grants.stream()
                .map(Grant::workspace)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), findWave::byCollaboration));
        return grants.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), grant -> errand(visit, grant, waves)));
    }

    private static String errand(Visit visit, Grant grant, Map<WorkspaceId, Map<CollaborationId, List<Wave>>> waves) {
        var newest = grant.role()
                .collaboration()
                .flatMap(of -> Optional.ofNullable(waves.get(grant.workspace()))
                        .flatMap(all -> Optional.ofNullable(all.get(of))))
                .flatMap(all -> all.stream().findFirst());
        return Stream.concat(time(visit, grant.role()).stream(), newest.map(wave -> stage(visit, wave)).stream())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> time(Visit visit, Role role) {
        return switch (role) {
            case Role.Administrator _ -> Optional.empty();
            case Role.Facilitator _ -> Optional.of(visit.say("assessment.errand.facilitator"));
            case Role.Sponsor _ -> Optional.of(visit.say("assessment.errand.sponsor"));
            case Role.Observer _ -> Optional.of(visit.say("assessment.errand.observer"));
        };
    }

    private static String stage(Visit visit, Wave wave) {
        var terms = wave.terms();
        return switch (wave) {
            case Wave.Planned _ ->
                visit.say("assessment.errand.planned", terms.name(), visit.endOf(terms.closesOn(), terms.zone()));
            case Wave.Open _ ->
                visit.say("assessment.errand.open", terms.name(), visit.endOf(terms.closesOn(), terms.zone()));
            case Wave.Closing _, Wave.Sealed _ -> visit.say("assessment.errand.closed", terms.name());
            case Wave.Fruitless _ -> visit.say("assessment.errand.fruitless", terms.name());
            case Wave.Revealed revealed ->
                visit.say("assessment.errand.revealed", terms.name(), visit.date(terms.day(revealed.revealedAt())));
        };
    }
}
