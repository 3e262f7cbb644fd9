package nl.samenspel.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Stream;
import nl.samenspel.measurement.Amount;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;

/**
 * How a chart speaks to its reader.
 *
 * @param parties what each party is called
 */
public record Wording(Language language, PerParty<String> parties) {

    /** The parties called customer and supplier. */
    public static Wording in(Language language) {
        return new Wording(language, PerParty.each(party -> Words.in(language).say("chart.party." + party.slug())));
    }

    /** The same, with the party called otherwise. */
    public Wording calling(Party party, String name) {
        return new Wording(language, parties.with(party, name));
    }

    String say(String key, Object... arguments) {
        return Words.in(language).say(key, arguments);
    }

    String together(Stream<String> parts) {
        return Words.in(language).together(parts);
    }

    public String party(Party party) {
        return parties.of(party);
    }

    String series(Series series) {
        return say(
                "chart.series",
                party(series.party()),
                say("chart.measure." + series.measure().slug()));
    }

    /** One decimal, as the language writes it, with «at most» or «at least» where no more may be told. */
    public String number(Amount amount) {
        return limited(amount, oneDecimal(amount));
    }

    /** The same with its sign. */
    public String difference(Amount amount) {
        boolean positive = amount.value().oneDecimal().signum() > 0;
        return limited(amount, (positive ? "+" : "") + oneDecimal(amount));
    }

    private String limited(Amount amount, String number) {
        if (amount.mayBeLower() && amount.mayBeHigher()) {
            return say("chart.about", number);
        }
        return amount.mayBeLower()
                ? say("chart.at-most", number)
                : amount.mayBeHigher() ? say("chart.at-least", number) : number;
    }

    private String oneDecimal(Amount amount) {
        BigDecimal number = amount.value().oneDecimal();
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number).replace('-', '−');
    }
}
