package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HeldMeeting.sponsor;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.DialogueHappening;
import nl.samenspel.dialogue.EndParticipation;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.record.AddToRecord;
import nl.samenspel.dialogue.record.AddToRecord.Adding;
import nl.samenspel.dialogue.record.Addition;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.AgreeToRecord.Agreeing;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.dialogue.record.RecordText;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** A record is agreed to as it was read, and is kept to the letter. */
class AgreeingToRecordsTest {

    private static final String ANY_TEXT = "« e\u0301 » 😀 \"שלום\" \\ line\nnext\tline";

    @OnBothDatabases
    void withTheSecondAgreementItIsKeptToTheLetter(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).joined(Party.CUSTOMER, "Carla", "");
            meeting.note(AT_THE_TABLE, meeting.first(), ConclusionField.SAID, "", ANY_TEXT);
            meeting.concluded();
            var read = meeting.record();

            assertThat(agree(house, meeting, Party.CUSTOMER, read)).isEqualTo(Agreeing.ONE_OF_TWO);
            assertThat(meeting.found()).isInstanceOf(Meeting.Concluded.class);
            assertThat(agree(house, meeting, Party.SUPPLIER, read)).isEqualTo(Agreeing.BOTH);

            assertThat(meeting.found()).isInstanceOf(Meeting.Agreed.class);
            var kept = meeting.record();
            assertThat(kept.text()).isEqualTo(read.text());
            assertThat(kept.agreements()).containsOnlyKeys(Party.values());
            assertThat(RecordText.of(kept.content()))
                    .as("what is shown is what was kept")
                    .isEqualTo(read.text());
            assertThat(happened(house, meeting))
                    .contains(DialogueHappening.RECORD_AGREED, DialogueHappening.RECORD_AGREED);
        }
    }

    @OnBothDatabases
    void everybodyCanComputeTheFingerprintAgain(Database database) throws NoSuchAlgorithmException {
        try (var house = House.on(database, MONDAY)) {
            var text = HeldMeeting.begun(house).concluded().record().text();

            var digest = MessageDigest.getInstance("SHA-256").digest(text.text().getBytes(StandardCharsets.UTF_8));
            assertThat(text.fingerprint()).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @OnBothDatabases
    void whoReadAnotherTextAgreesToNothing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).concluded();
            var read = meeting.record();
            meeting.note(HeldMeeting.speaking(Party.SUPPLIER), meeting.first(), ConclusionField.SAID, "", "changed");

            assertThat(agree(house, meeting, Party.CUSTOMER, read)).isEqualTo(Agreeing.READ_ANOTHER);
            assertThat(meeting.record().agreements()).isEmpty();
            assertThat(agree(house, meeting, Party.CUSTOMER, meeting.record())).isEqualTo(Agreeing.ONE_OF_TWO);
        }
    }

    @OnBothDatabases
    void anAgreementCanBeTakenBackUntilTheOtherPartyHasAgreed(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).concluded();
            var read = meeting.record();
            var agreeToRecord = house.use(AgreeToRecord.class);
            agree(house, meeting, Party.CUSTOMER, read);

            assertThat(agreeToRecord.takeBack(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER)))
                    .isTrue();
            assertThat(meeting.record().agreements()).isEmpty();
            assertThat(agree(house, meeting, Party.SUPPLIER, read)).isEqualTo(Agreeing.ONE_OF_TWO);
            assertThat(agree(house, meeting, Party.CUSTOMER, read)).isEqualTo(Agreeing.BOTH);
            assertThat(agreeToRecord.takeBack(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER)))
                    .isFalse();
            assertThat(agree(house, meeting, Party.CUSTOMER, read)).isEqualTo(Agreeing.NOT_THE_TIME);
            assertThat(meeting.record().agreements()).containsOnlyKeys(Party.values());
        }
    }

    @OnBothDatabases
    void nothingIsAgreedToWhileTheMeetingGoesOn(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);

            assertThat(house.use(OpenRecord.class).handle(meeting.found())).isEmpty();
            assertThat(house.use(AgreeToRecord.class)
                            .agree(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER), "x"))
                    .isEqualTo(Agreeing.NOT_THE_TIME);
            assertThat(house.use(AddToRecord.class).handle(meeting.terms(), Optional.empty(), "Femke", "x"))
                    .isEqualTo(Adding.NOT_THE_TIME);
        }
    }

    @OnBothDatabases
    void whatIsSaidAfterwardsStandsBesideTheRecordAndChangesNothingOfIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).concluded();
            var addToRecord = house.use(AddToRecord.class);
            var read = meeting.record();
            agree(house, meeting, Party.CUSTOMER, read);

            assertThat(addToRecord.handle(meeting.terms(), Optional.of(Party.SUPPLIER), "Sem", ANY_TEXT))
                    .isEqualTo(Adding.ADDED);
            assertThat(addToRecord.handle(meeting.terms(), Optional.of(Party.SUPPLIER), "Sem", ANY_TEXT))
                    .isEqualTo(Adding.ADDED);
            assertThat(addToRecord.handle(meeting.terms(), Optional.empty(), "Femke", " "))
                    .isEqualTo(Adding.MISSING);
            assertThat(addToRecord.handle(meeting.terms(), Optional.empty(), "Femke", "x".repeat(2_001)))
                    .isEqualTo(Adding.TOO_LONG);
            assertThat(agree(house, meeting, Party.SUPPLIER, read)).isEqualTo(Agreeing.BOTH);
            assertThat(addToRecord.handle(meeting.terms(), Optional.empty(), "Femke", "after"))
                    .isEqualTo(Adding.ADDED);

            assertThat(meeting.record().additions()).extracting(Addition::text).containsExactly(ANY_TEXT, "after");
            assertThat(meeting.record().text()).isEqualTo(read.text());
        }
    }

    @OnBothDatabases
    void theRecordNamesWhoCameAsTheyChoseAndTellsLinesWithoutNames(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).joined(Party.CUSTOMER, "Zoë", "Anna", "");
            var topic = meeting.first();
            meeting.at(topic, Step.WRITE)
                    .wrote(topic, meeting.seats(Party.CUSTOMER).get(0), "a line")
                    .wrote(topic, meeting.seats(Party.CUSTOMER).get(1), "z line");
            house.use(JoinMeeting.class)
                    .leave(meeting.terms(), meeting.seats(Party.CUSTOMER).get(1));
            var content = meeting.concluded().record().content();

            assertThat(content.sides().customer().people())
                    .as("also who left early")
                    .extracting(RecordContent.Person::name)
                    .containsExactly("Anna", "Zoë");
            assertThat(content.sides().customer().unnamed()).isEqualTo(1);
            assertThat(content.sides().supplier()).isEqualTo(new RecordContent.Side(List.of(), 0, Optional.empty()));
            assertThat(content.topics().getFirst().lines())
                    .as("not in the order of the names")
                    .extracting(RecordContent.Line::text)
                    .containsExactly("a line", "z line");
        }
    }

    @OnBothDatabases
    void whereVotesAreAnonymousNobodyReadsOfWhichSideALineIs(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = anonymous(house).joined(Party.CUSTOMER, "", "").joined(Party.SUPPLIER, "");
            var topic = meeting.first();
            meeting.at(topic, Step.WRITE)
                    .wrote(topic, meeting.seats(Party.CUSTOMER).getFirst(), "z")
                    .wrote(topic, meeting.seats(Party.CUSTOMER).getLast(), "a")
                    .wrote(topic, meeting.seats(Party.SUPPLIER).getFirst(), "m");
            var read = meeting.concluded().record();

            assertThat(read.text().text()).contains("\"lines\":[{\"text\":\"a\"},{\"text\":\"m\"},{\"text\":\"z\"}]");
            agree(house, meeting, Party.CUSTOMER, read);
            agree(house, meeting, Party.SUPPLIER, read);
            assertThat(meeting.record().content()).isEqualTo(read.content());
        }
    }

    /** Of which the customer was promised that nothing is shown of fewer than five. */
    private static HeldMeeting anonymous(House house) {
        var wave = HouseMeetings.revealed(house, new Disclosure.Anonymous(5), new Disclosure.Open());
        return HeldMeeting.begun(house, HouseMeetings.planned(house, wave, false));
    }

    @OnBothDatabases
    void roundsAreToldOfEachSideAsFarAsTheyMayBe(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = anonymous(house).joined(Party.CUSTOMER, "A", "B", "C");
            meeting.at(meeting.first(), Step.VOTE);
            for (var seat : meeting.seats(Party.CUSTOMER)) {
                vote(house, meeting, seat);
            }
            var round = meeting.concluded()
                    .record()
                    .content()
                    .topics()
                    .getFirst()
                    .rounds()
                    .getFirst();

            assertThat(round.question()).isEqualTo("now");
            assertThat(round.told().customer().en())
                    .startsWith("3 people voted. What they chose is shown from 5 votes")
                    .doesNotContain("average");
            assertThat(round.told().supplier().en()).isEqualTo("Nobody voted.");
            assertThat(meeting.record().text().text()).doesNotContain("\"level\"", "[0,");
        }
    }

    @OnBothDatabases
    void ofASideThatHasEndedItsParticipationNothingIsTakenAnyMoreAndTheRecordSaysSo(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting =
                    HeldMeeting.begun(house).joined(Party.CUSTOMER, "Carla").joined(Party.SUPPLIER, "Sem");
            meeting.at(meeting.first(), Step.VOTE);
            var customer = meeting.seats(Party.CUSTOMER).getFirst();
            var supplier = meeting.seats(Party.SUPPLIER).getFirst();

            var end = house.use(EndParticipation.class);
            assertThat(end.handle(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER)))
                    .isTrue();
            assertThat(end.handle(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER)))
                    .isTrue();
            assertThat(vote(house, meeting, customer)).isEqualTo(TakePart.Voting.TOO_LATE);
            assertThat(vote(house, meeting, supplier)).isEqualTo(TakePart.Voting.COUNTED);
            meeting.at(meeting.first(), Step.WRITE);
            assertThat(house.use(TakePart.class).write(meeting.terms(), meeting.first(), customer, "x"))
                    .isEqualTo(TakePart.Writing.TOO_LATE);
            assertThat(end.of(meeting.terms())).containsOnlyKeys(Party.CUSTOMER);
            assertThat(happened(house, meeting)).containsOnlyOnce(DialogueHappening.PARTICIPATION_ENDED);

            var content = meeting.concluded().record().content();
            assertThat(content.sides().customer().endedAt()).contains("2026-11-23T09:00:00Z");
            assertThat(content.sides().supplier().endedAt()).isEmpty();
            assertThat(end.handle(meeting.terms(), Party.SUPPLIER, sponsor(Party.SUPPLIER)))
                    .as("there is nothing to end any more")
                    .isFalse();
        }
    }

    private static TakePart.Voting vote(House house, HeldMeeting meeting, SeatId seat) {
        var round = house.use(WatchMeeting.class)
                .handle(meeting.terms().workspace(), meeting.terms().id())
                .flatMap(WatchMeeting.Standing::open)
                .map(Round::id)
                .orElseThrow();
        return house.use(TakePart.class).vote(meeting.terms(), round, seat, 2);
    }

    private static Agreeing agree(House house, HeldMeeting meeting, Party party, OpenRecord.Opened read) {
        return house.use(AgreeToRecord.class)
                .agree(meeting.terms(), party, sponsor(party), read.text().fingerprint());
    }

    private static List<Object> happened(House house, HeldMeeting meeting) {
        return house
                .use(ReadTimeline.class)
                .latest(meeting.terms().workspace(), meeting.terms().collaboration(), Integer.MAX_VALUE)
                .entries()
                .stream()
                .map(TimelineEntry::what)
                .map(Object.class::cast)
                .toList();
    }
}
