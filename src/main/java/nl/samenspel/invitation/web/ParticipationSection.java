package nl.samenspel.invitation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.assessment.web.WaveSection;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.Participation;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Visit;
import org.springframework.core.annotation.Order;

/** On the page of a wave: how many take part, and how people are asked. */
@Contribution
@Order(1)
class ParticipationSection implements WaveSection {

    private final CountParticipation countParticipation;
    private final Clock clock;
    private final Templates templates;

    ParticipationSection(CountParticipation countParticipation, Clock clock, Templates templates) {
        this.countParticipation = countParticipation;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public Brought of(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var links = links(visit, visitor, about);
        if (!(about.wave() instanceof Wave.Open open)) {
            return new Brought(links, Optional.empty(), Optional.empty(), List.of());
        }
        var participation = countParticipation.handle(open.terms());
        return new Brought(
                links,
                part(visit, visitor, about, participation),
                Optional.empty(),
                visitor.may(Act.CLOSE_WAVE, about.subject()) ? tooFew(visit, about, participation) : List.of());
    }

    private static List<Link> links(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var at = InvitationAddresses.of(about.wave());
        var links = new ArrayList<Link>();
        if (!visitor.may(Act.INVITE_PEOPLE, about.subject())) {
            if (!(about.wave() instanceof Wave.Planned)) {
                links.add(new Link(visit.say("invitation.do.asked"), at.asked(), false));
            }
        } else if (about.wave() instanceof Wave.Open open) {
            links.add(new Link(visit.say("invitation.do.people"), at.people(), true));
            links.add(new Link(visit.say("invitation.do.tickets"), at.tickets(), false));
            if (isJoinable(open)) {
                links.add(new Link(visit.say("invitation.do.links"), at.links(), false));
            }
        }
        return links;
    }

    private static boolean isJoinable(Wave.Open wave) {
        return wave.terms().parties().both().stream()
                .anyMatch(terms -> terms.sharedLink().isPresent());
    }

    /** A closed wave counts its people in its results, where links are forgotten. */
    private Optional<JteModel> part(
            Visit visit, Visitor visitor, WaveDesk.Case about, PerParty<Participation> participation) {
        var today = about.wave().terms().day(clock.instant());
        var counts = new ParticipationWords(visit, about, today.minusDays(1));
        var parties = Arrays.stream(Party.values())
                .filter(party ->
                        visitor.may(Act.SEE_PARTICIPATION, about.subject().party(party)))
                .map(party -> counts.of(party, participation.of(party)))
                .toList();
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.invitationParticipation(visit, new ParticipationView(parties)));
    }

    /** A sentence for each party of which nothing could be shown if the wave closed now. */
    private static List<String> tooFew(Visit visit, WaveDesk.Case about, PerParty<Participation> participation) {
        return Arrays.stream(Party.values())
                .filter(party -> !participation
                        .of(party)
                        .all()
                        .answered()
                        .isAtLeast(about.wave().terms().disclosure(party).threshold()))
                .map(party -> visit.say(
                        "invitation.close.too-few", about.collaboration().nameOf(party)))
                .toList();
    }
}
