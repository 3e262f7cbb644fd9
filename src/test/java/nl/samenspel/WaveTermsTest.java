package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.draft;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.LookBack;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What is settled before anybody answers. */
class WaveTermsTest {

    @OnBothDatabases
    void termsAreFixedOnceAnsweringHasStarted(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var open = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var plan = house.use(PlanWave.class);
            var draft = draft(new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2);

            assertThat(plan.change(new Wave.Planned(open.terms()), draft)).isEqualTo(new Planning.AlreadyStarted());
            assertThat(house.use(FindWave.class).handle(workspace(open), id(open)))
                    .contains(open);

            var planned = ((Planning.Accepted)
                            plan.handle(workspace(open), open.terms().collaboration(), draft, "Femke"))
                    .wave();
            var changed = (Planning.Accepted) plan.change(
                    planned, draft(new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.FACILITATOR, 6));
            assertThat(house.use(FindWave.class)
                            .handle(workspace(open), planned.terms().id()))
                    .contains(changed.wave());
            assertThat(plan.handle(
                            workspace(open),
                            open.terms().collaboration(),
                            draft(new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.FACILITATOR, 4),
                            "Femke"))
                    .isEqualTo(new Planning.Refused(List.of(new TermsProblem(
                            TermsProblem.Cause.TOO_FEW_EXPECTED_TO_BE_ANONYMOUS, Optional.of(Party.CUSTOMER)))));
        }
    }

    @OnBothDatabases
    void whatIsAskedBesidesIsKeptWithTheWave(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var terms = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2)
                    .terms();
            var everything = new Questionnaire(Questionnaire.Part.CORE, Set.of(Module.MIRROR, Module.AMBITION))
                    .lookingBack(new LookBack(LocalDate.of(2026, 3, 6), Set.of("people", "agility")));
            var simple = draft(new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2);
            var broad = new WaveDraft(
                    "Broad",
                    simple.model(),
                    everything,
                    simple.weighting(),
                    simple.revealRule(),
                    simple.forRespondents(),
                    simple.closesOn(),
                    simple.parties());
            var planned = (Planning.Accepted)
                    house.use(PlanWave.class).handle(terms.workspace(), terms.collaboration(), broad, "Femke");

            assertThat(house.use(FindWave.class)
                            .handle(terms.workspace(), planned.wave().terms().id()))
                    .hasValueSatisfying(
                            wave -> assertThat(wave.terms().questionnaire()).isEqualTo(everything));
            assertThat(terms.questionnaire()).isEqualTo(Questionnaire.CORE);
        }
    }
}
