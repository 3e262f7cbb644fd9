package nl.samenspel.assessment.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Promise;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Typed;
import org.springframework.util.MultiValueMap;

/** The terms of a wave as they were typed, right or wrong. Choices are slugs. */
public record WaveForm(
        String name,
        String model,
        String questionnaire,
        List<String> modules,
        List<String> aspects,
        List<String> looksBackOn,
        String weighting,
        String revealRule,
        String forRespondents,
        String closesOn,
        PerParty<Side> sides) {

    private static final int USUAL_WEEKS = 3;

    /**
     * What was typed about a party.
     *
     * @param disclosure a {@link Promise}
     * @param expected how many people at each level
     * @param joinable whether people may join by themselves
     * @param paired whether the same people are to be told from new people
     */
    public record Side(
            String disclosure,
            String threshold,
            Map<GovernanceLevel, String> expected,
            boolean joinable,
            boolean paired) {

        public Side {
            expected = Map.copyOf(expected);
        }

        /** What was typed for the level. */
        public String expected(GovernanceLevel level) {
            return expected.getOrDefault(level, "");
        }
    }

    public WaveForm {
        modules = List.copyOf(modules);
        aspects = List.copyOf(aspects);
        looksBackOn = List.copyOf(looksBackOn);
    }

    static WaveForm proposed(String model, List<Module> modules, LocalDate today) {
        var usual = new Side(
                Slug.of(Promise.ANONYMOUS), Integer.toString(WaveDraft.USUAL_THRESHOLD), Map.of(), false, false);
        return new WaveForm(
                "",
                model,
                Slug.of(Questionnaire.Part.CORE),
                modules.stream().map(Slug::of).toList(),
                List.of(),
                List.of(),
                Slug.of(Weighting.PER_LEVEL),
                Slug.of(RevealRule.BOTH_SPONSORS),
                Slug.of(ForRespondents.OVERVIEW),
                usualLastDay(today).toString(),
                new PerParty<>(usual, usual));
    }

    static LocalDate usualLastDay(LocalDate today) {
        return workingDay(today.plusWeeks(USUAL_WEEKS));
    }

    /** The day itself, or the Monday after a weekend: who answers late does so at work. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    static WaveForm of(WaveTerms terms) {
        var asked = terms.questionnaire();
        return like(terms, terms.name(), asked, asked.looksBackOn(), terms.closesOn());
    }

    /** The same terms for another one. */
    static WaveForm like(
            WaveTerms terms, String name, Questionnaire questionnaire, Set<String> looksBackOn, LocalDate closesOn) {
        return new WaveForm(
                name,
                terms.model().toString(),
                Slug.of(questionnaire.part()),
                questionnaire.modules().stream().map(Slug::of).toList(),
                List.copyOf(questionnaire.aspects()),
                List.copyOf(looksBackOn),
                Slug.of(terms.weighting()),
                Slug.of(terms.revealRule()),
                Slug.of(terms.forRespondents()),
                closesOn.toString(),
                terms.parties().map(WaveForm::side));
    }

    private static Side side(PartyTerms terms) {
        var threshold = switch (terms.disclosure()) {
            case Disclosure.Open _ -> WaveDraft.USUAL_THRESHOLD;
            case Disclosure.Anonymous(int promised) -> promised;
        };
        return new Side(
                Slug.of(Promise.of(terms.disclosure())),
                Integer.toString(threshold),
                terms.expected().levels().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, level -> Integer.toString(level.getValue()))),
                terms.sharedLink().isPresent(),
                terms.paired());
    }

    static WaveForm of(MultiValueMap<String, String> sent) {
        return new WaveForm(
                typed(sent, "name"),
                typed(sent, "model"),
                typed(sent, "questionnaire"),
                sent.getOrDefault("modules", List.of()),
                sent.getOrDefault("aspects", List.of()),
                sent.getOrDefault("look-back", List.of()),
                typed(sent, "weighting"),
                typed(sent, "reveal-rule"),
                typed(sent, "for-respondents"),
                typed(sent, "closes-on"),
                PerParty.each(party -> new Side(
                        typed(sent, party.slug() + "-disclosure"),
                        typed(sent, party.slug() + "-threshold"),
                        Arrays.stream(GovernanceLevel.values())
                                .collect(Collectors.toMap(
                                        level -> level, level -> typed(sent, WaveFields.expected(party, level)))),
                        sent.containsKey(party.slug() + "-joinable"),
                        sent.containsKey(party.slug() + "-paired"))));
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        return Typed.line(sent.getFirst(field));
    }

    public Side side(Party party) {
        return sides.of(party);
    }
}
