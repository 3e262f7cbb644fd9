package nl.samenspel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording english = Wording.in(Language.EN);

    @Test
    void numbersHaveOneDecimalAsTheLanguageWritesIt() {
        var mean = Amount.exact(Fraction.of(17, 4));

        assertThat(english.number(mean)).isEqualTo(english.numberInShort(mean)).isEqualTo("4.3");
        assertThat(Wording.in(Language.NL).number(mean)).isEqualTo("4,3");
        assertThat(Wording.in(Language.FR).range("1,5", "2,0")).isEqualTo("1,5 à 2,0");
    }

    @Test
    void differencesHaveTheirSign() {
        assertThat(english.difference(Amount.exact(Fraction.of(3, 10)))).isEqualTo("+0.3");
        assertThat(english.difference(Amount.exact(Fraction.of(-3, 10)))).isEqualTo("−0.3");
        assertThat(english.differenceInShort(Amount.exact(Fraction.ZERO))).isEqualTo("0.0");
    }

    @Test
    void whereNoMoreMayBeToldItIsSaidOnWhichSideTheTrueNumberIs() {
        var number = Fraction.of(24, 5);

        assertThat(english.number(new Amount(number, false, true))).isEqualTo("at least 4.8");
        assertThat(english.numberInShort(new Amount(number, false, true))).isEqualTo("≥ 4.8");
        assertThat(english.difference(new Amount(number, true, false))).isEqualTo("at most +4.8");
        assertThat(english.differenceInShort(new Amount(number, true, false))).isEqualTo("≤ +4.8");
        assertThat(english.number(new Amount(number, true, true))).isEqualTo("about 4.8");
        assertThat(english.numberInShort(new Amount(number, true, true))).isEqualTo("≈ 4.8");
    }

    @Test
    void aPartyIsCalledByItsNameWhereThatIsKnown() {
        assertThat(english.party(Party.CUSTOMER)).isEqualTo("Customer");
        assertThat(english.calling(Party.CUSTOMER, "You").party(Party.CUSTOMER)).isEqualTo("You");
    }

    @Test
    void levelsThatAreShownAsOneGroupAreNamedTogether() {
        assertThat(english.block(Block.of(GovernanceLevel.TACTICAL, GovernanceLevel.OPERATIONAL)))
                .isEqualTo("Tactical + Operational");
    }

    @Test
    void besideAClaimStandsThatTheGroupsAreMadeUpDifferently() {
        assertThat(english.claim(gap(Claim.SHOWN, LevelMix.DIFFERENT)))
                .containsExactly("difference shown", "the parties are made up differently");
        assertThat(english.claim(gap(Claim.SHOWN, LevelMix.ALIKE))).containsExactly("difference shown");
        assertThat(english.claim(gap(Claim.UNDECIDED, LevelMix.DIFFERENT)))
                .containsExactly("not enough to speak of a difference");
    }

    private static GapFinding gap(Claim claim, LevelMix levels) {
        return new GapFinding(claim, Optional.empty(), levels, Optional.empty());
    }

    @Test
    void besideAMeanStandsFirstHowPeopleAgree() {
        assertThat(english.besideMean(
                        Optional.of(AgreementLabel.TWO_CAMPS), Set.of(Caveat.FACETS_DIFFER, Caveat.MEAN_MISLEADS)))
                .containsExactly(
                        "two camps", "the average gives a distorted picture", "the parts of this aspect differ widely");
    }

    @Test
    void allSidesThatAreAskedAboutHaveAName() {
        assertThat(Arrays.stream(Side.values()).map(Slug::of))
                .containsExactlyElementsOf(Topic.BENEFIT.sides())
                .containsExactlyElementsOf(Topic.SCORECARD.sides());
    }
}
