package nl.samenspel.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;

/**
 * How results speak to their reader.
 *
 * @param parties what each party is called
 */
public record Wording(Language language, PerParty<String> parties) {

    /** The parties called customer and supplier. */
    public static Wording in(Language language) {
        return new Wording(language, PerParty.each(party -> Words.in(language).say(Names.PARTY, party)));
    }

    /** The same, with the party called otherwise. */
    public Wording calling(Party party, String name) {
        return new Wording(language, parties.with(party, name));
    }

    public Words words() {
        return Words.in(language);
    }

    /** Short for {@code words().say(…)}. */
    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    public String party(Party party) {
        return parties.of(party);
    }

    /** One of {@link Measure#ALWAYS}, as within a sentence. */
    public String measure(Measure measure) {
        return words().say(Names.MEASURE, measure);
    }

    /** The levels that are shown as one group: {@code Strategic + Tactical}. */
    public String block(Block block) {
        return block.levels().stream()
                .map(level -> words().say(Names.LEVEL, level))
                .collect(Collectors.joining(" + "));
    }

    /** The only words that there are for a difference, and what has to be said beside them of how the groups are made up. */
    public List<String> claim(GapFinding gap) {
        var claim = words().say(Names.CLAIM, gap.claim());
        return gap.isClaimDespiteLevels()
                ? List.of(claim, words().say(Names.LEVELS_ARE, gap.levels()))
                : List.of(claim);
    }

    /** What is to be said beside a mean: how people agree, and what may mislead. */
    public List<String> besideMean(Optional<AgreementLabel> agreement, Set<Caveat> caveats) {
        return Stream.concat(
                        agreement.map(label -> words().say(Names.AGREEMENT, label)).stream(),
                        caveats.stream().sorted().map(caveat -> words().say(Names.CAVEAT, caveat)))
                .toList();
    }

    /** One decimal, as the language writes it, with «at most» or «at least» where no more may be told. */
    public String number(Amount amount) {
        return limited(Limit.WORDS, amount, oneDecimal(amount));
    }

    /** The same with its sign. */
    public String difference(Amount amount) {
        return limited(Limit.WORDS, amount, signed(amount));
    }

    /** Where there is no room for words: {@code ≥ 4.8}. */
    public String numberInShort(Amount amount) {
        return limited(Limit.SIGNS, amount, oneDecimal(amount));
    }

    /** The same with its sign: {@code ≥ +0.3}. */
    public String differenceInShort(Amount amount) {
        return limited(Limit.SIGNS, amount, signed(amount));
    }

    /** From the one to the other, both written. */
    public String range(String low, String high) {
        return say("wording.range", low, high);
    }

    private String limited(Spoken<Limit> as, Amount amount, String number) {
        return Limit.of(amount).map(limit -> words().say(as, limit, number)).orElse(number);
    }

    private String signed(Amount amount) {
        return (amount.value().oneDecimal().signum() > 0 ? "+" : "") + oneDecimal(amount);
    }

    private String oneDecimal(Amount amount) {
        BigDecimal number = amount.value().oneDecimal();
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number).replace('-', '−');
    }

    /** Words that are written as within a sentence, as they stand above a column or begin a sentence. */
    public static String heading(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
