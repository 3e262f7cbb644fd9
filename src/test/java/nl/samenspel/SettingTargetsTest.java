package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.SetTargets.Setting;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.Target.Standing;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetDraft.Problem;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** A target of both holds once both have agreed, and leaves to be seen what held before. */
class SettingTargetsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final LocalDate DAY = LocalDate.of(2027, 11, 23);
    private static final Signatory FEMKE = new Signatory("Femke", "femke@example.org");
    private static final Signatory CARLA = new Signatory("Carla", "carla@example.org");
    private static final Signatory RUUD = new Signatory("Ruud", "ruud@example.org");

    /** Where it is noon. */
    private record Place(House house, Collaboration collaboration) {

        static Place in(House house) {
            house.itIs("2026-11-23T12:00:00Z");
            Wave.Revealed wave = HouseMeetings.revealed(house);
            house.itIs("2026-11-23T12:00:00Z");
            return new Place(
                    house,
                    house.use(FindCollaboration.class)
                            .handle(wave.terms().workspace(), wave.terms().collaboration())
                            .orElseThrow());
        }

        Setting set(TargetDraft draft, Signatory by, Optional<Party> speaksFor) {
            return house.use(SetTargets.class).handle(collaboration, draft, by, speaksFor);
        }

        List<Target> all() {
            return house.use(SetTargets.class).of(collaboration.workspace(), collaboration.id());
        }

        boolean agree(Target target, Party party) {
            return house.use(SetTargets.class)
                    .agree(collaboration, target.id(), party, party == Party.CUSTOMER ? CARLA : RUUD);
        }

        boolean withdraw(Target target) {
            return house.use(SetTargets.class).withdraw(collaboration, target.id(), FEMKE);
        }
    }

    private static TargetDraft ofBoth(int level) {
        return new TargetDraft(Optional.empty(), DAY, "", Map.of("strategy", TargetLevel.of(level)));
    }

    @OnBothDatabases
    void whatDoesNotFitIsRefusedAndNothingIsStored(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var today = new TargetDraft(Optional.empty(), NOW.toLocalDate(), "w".repeat(501), Map.of());
            var late = new TargetDraft(
                    Optional.empty(),
                    NOW.toLocalDate().plusYears(10).plusDays(1),
                    "",
                    ofBoth(3).levels());

            assertThat(place.set(today, FEMKE, Optional.empty()))
                    .isEqualTo(
                            new Setting.Refused(Set.of(Problem.DAY_PAST, Problem.WHY_TOO_LONG, Problem.NOTHING_SET)));
            assertThat(place.set(late, FEMKE, Optional.empty()))
                    .isEqualTo(new Setting.Refused(Set.of(Problem.DAY_TOO_LATE)));
            assertThat(place.all()).isEmpty();
        }
    }

    @OnBothDatabases
    void aTargetOfBothHoldsOnceBothHaveAgreed(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            assertThat(place.set(ofBoth(3), FEMKE, Optional.empty())).isEqualTo(new Setting.Done(false));
            var proposed = place.all().getFirst();
            assertThat(proposed.standing()).isEqualTo(new Standing.Proposed(Set.of()));

            assertThat(place.agree(proposed, Party.SUPPLIER)).isTrue();
            assertThat(place.all().getFirst().standing()).isEqualTo(new Standing.Proposed(Set.of(Party.SUPPLIER)));
            assertThat(place.agree(proposed, Party.SUPPLIER)).as("twice by one").isTrue();
            assertThat(place.all().getFirst().isHeld()).isFalse();

            assertThat(place.agree(proposed, Party.CUSTOMER)).isTrue();
            assertThat(place.all().getFirst().standing()).isEqualTo(new Standing.Held(NOW));
            assertThat(place.agree(proposed, Party.CUSTOMER))
                    .as("once it holds")
                    .isFalse();
            assertThat(house.use(ReadTimeline.class)
                            .latest(place.collaboration.workspace(), place.collaboration.id(), Integer.MAX_VALUE)
                            .entries())
                    .extracting(TimelineEntry::what)
                    .contains(ImprovementHappening.TARGETS_SET, ImprovementHappening.TARGET_AGREED);
        }
    }

    @OnBothDatabases
    void whoSpeaksForAPartyAgreesBySettingIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            place.set(ofBoth(3), CARLA, Optional.of(Party.CUSTOMER));
            assertThat(place.all().getFirst().standing()).isEqualTo(new Standing.Proposed(Set.of(Party.CUSTOMER)));

            var own = new TargetDraft(
                    Optional.of(Party.CUSTOMER), DAY, "ours", ofBoth(4).levels());
            assertThat(place.set(own, CARLA, Optional.of(Party.CUSTOMER))).isEqualTo(new Setting.Done(true));
            assertThat(place.all())
                    .filteredOn(target -> target.party().isPresent())
                    .singleElement()
                    .satisfies(target -> {
                        assertThat(target.standing()).isEqualTo(new Standing.Held(NOW));
                        assertThat(target.why()).isEqualTo("ours");
                        assertThat(target.setBy()).isEqualTo(CARLA);
                        assertThat(target.level()).isEqualTo(TargetLevel.of(4));
                    });
        }
    }

    @OnBothDatabases
    void anotherTakesItsPlaceOnceBothHaveAgreedAndTheOldOneKeepsItsDays(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            place.set(ofBoth(3), CARLA, Optional.of(Party.CUSTOMER));
            place.agree(place.all().getFirst(), Party.SUPPLIER);
            house.itIs("2026-11-24T12:00:00Z");
            place.set(ofBoth(4), CARLA, Optional.of(Party.CUSTOMER));
            place.set(ofBoth(5), RUUD, Optional.of(Party.SUPPLIER));

            var three = of(place, 3);
            var four = of(place, 4);
            assertThat(three.isHeld()).as("until both agree to another").isTrue();
            assertThat(four.standing())
                    .as("another proposal came")
                    .isEqualTo(new Standing.Past(Optional.empty(), NOW.plusDays(1)));

            place.agree(of(place, 5), Party.CUSTOMER);
            assertThat(of(place, 3).standing()).isEqualTo(new Standing.Past(Optional.of(NOW), NOW.plusDays(1)));
            assertThat(of(place, 5).isHeld()).isTrue();
        }
    }

    @OnBothDatabases
    void whatIsWithdrawnIsStillToBeSeen(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            place.set(ofBoth(3), CARLA, Optional.of(Party.CUSTOMER));
            var proposed = place.all().getFirst();

            assertThat(place.withdraw(proposed)).isTrue();
            assertThat(place.withdraw(proposed)).as("twice").isFalse();
            assertThat(place.agree(proposed, Party.SUPPLIER)).as("afterwards").isFalse();
            assertThat(place.all())
                    .singleElement()
                    .satisfies(target ->
                            assertThat(target.standing()).isEqualTo(new Standing.Past(Optional.empty(), NOW)));
        }
    }

    private static Target of(Place place, int level) {
        return place.all().stream()
                .filter(target -> target.level().equals(TargetLevel.of(level)))
                .findFirst()
                .orElseThrow();
    }
}
