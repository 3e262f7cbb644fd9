package nl.samenspel.assessment.store;

import static nl.samenspel.schema.Tables.WAVE;
import static nl.samenspel.schema.Tables.WAVE_PARTY;
import static nl.samenspel.schema.Tables.WORKSPACE;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.LookBack;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Waves from rows: each row is a wave with one of its parties. */
final class WaveRows {

    static final String PLANNED = "planned";
    static final String OPEN = "open";
    static final String CLOSING = "closing";
    static final String COUNTED = "counted";
    private static final String SEPARATOR = ",";
    private static final String SEALED = "sealed";
    private static final String FRUITLESS = "fruitless";
    private static final String REVEALED = "revealed";

    private WaveRows() {}

    static String state(Wave wave) {
        return switch (wave) {
            case Wave.Planned _ -> PLANNED;
            case Wave.Open _ -> OPEN;
            case Wave.Closing closing -> closing.counted() ? COUNTED : CLOSING;
            case Wave.Sealed _ -> SEALED;
            case Wave.Fruitless _ -> FRUITLESS;
            case Wave.Revealed _ -> REVEALED;
        };
    }

    static Wave wave(List<? extends Record> rows) {
        var row = rows.getFirst();
        var terms = terms(rows);
        return switch (row.get(WAVE.STATE)) {
            case PLANNED -> new Wave.Planned(terms);
            case OPEN -> new Wave.Open(terms);
            case CLOSING, COUNTED ->
                new Wave.Closing(
                        terms, row.get(WAVE.CLOSED_AT), row.get(WAVE.STATE).equals(COUNTED));
            case SEALED -> new Wave.Sealed(terms, row.get(WAVE.CLOSED_AT), agreements(rows));
            case FRUITLESS -> new Wave.Fruitless(terms, row.get(WAVE.CLOSED_AT));
            case REVEALED -> new Wave.Revealed(terms, row.get(WAVE.CLOSED_AT), row.get(WAVE.REVEALED_AT));
            case String other -> throw new IllegalStateException("A wave cannot be " + other);
        };
    }

    private static WaveTerms terms(List<? extends Record> rows) {
        var row = rows.getFirst();
        var parties = new EnumMap<Party, PartyTerms>(Party.class);
        for (Record each : rows) {
            parties.put(
                    party(each),
                    new PartyTerms(
                            Disclosure.ofThreshold(each.get(WAVE_PARTY.THRESHOLD)),
                            expected(each),
                            Optional.ofNullable(each.get(WAVE_PARTY.SHARED_LINK)),
                            each.get(WAVE_PARTY.PAIRED)));
        }
        return new WaveTerms(
                new WorkspaceId(row.get(WAVE.WORKSPACE_ID)),
                new WaveId(row.get(WAVE.WAVE_ID)),
                new CollaborationId(row.get(WAVE.COLLABORATION_ID)),
                row.get(WAVE.NAME),
                ModelVersion.of(row.get(WAVE.MODEL)),
                questionnaire(row),
                Slug.stored(Weighting.class, row.get(WAVE.WEIGHTING)),
                Slug.stored(RevealRule.class, row.get(WAVE.REVEAL_RULE)),
                Slug.stored(ForRespondents.class, row.get(WAVE.RESPONDENTS_SEE)),
                row.get(WAVE.CLOSES_ON),
                Optional.ofNullable(row.get(WAVE.CLOSES_ON_BEFORE)),
                ZoneId.of(Objects.requireNonNullElse(row.get(WAVE.ZONE), row.get(WORKSPACE.ZONE))),
                PerParty.of(parties));
    }

    private static Expected expected(Record row) {
        var levels = new EnumMap<GovernanceLevel, Integer>(GovernanceLevel.class);
        put(levels, GovernanceLevel.STRATEGIC, row.get(WAVE_PARTY.EXPECTED_STRATEGIC));
        put(levels, GovernanceLevel.TACTICAL, row.get(WAVE_PARTY.EXPECTED_TACTICAL));
        put(levels, GovernanceLevel.OPERATIONAL, row.get(WAVE_PARTY.EXPECTED_OPERATIONAL));
        return new Expected(row.get(WAVE_PARTY.EXPECTED), levels);
    }

    private static void put(Map<GovernanceLevel, Integer> levels, GovernanceLevel level, @Nullable Integer people) {
        if (people != null) {
            levels.put(level, people);
        }
    }

    private static Questionnaire questionnaire(Record row) {
        var modules = listed(row.get(WAVE.MODULES))
                .map(slug -> Slug.stored(Module.class, slug))
                .collect(Collectors.toSet());
        return new Questionnaire(
                Slug.stored(Questionnaire.Part.class, row.get(WAVE.QUESTIONNAIRE)),
                modules,
                listed(row.get(WAVE.ASPECTS)).collect(Collectors.toSet()),
                Optional.ofNullable(row.get(WAVE.LOOKS_BACK_TO))
                        .map(to -> new LookBack(
                                to, listed(row.get(WAVE.LOOKS_BACK_ON)).collect(Collectors.toSet()))));
    }

    private static Stream<String> listed(String slugs) {
        return Stream.of(slugs.split(SEPARATOR)).filter(slug -> !slug.isEmpty());
    }

    static Map<Field<?>, @Nullable Object> columns(Questionnaire questionnaire) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(WAVE.QUESTIONNAIRE, Slug.of(questionnaire.part()));
        columns.put(
                WAVE.MODULES, questionnaire.modules().stream().map(Slug::of).collect(Collectors.joining(SEPARATOR)));
        columns.put(WAVE.ASPECTS, String.join(SEPARATOR, questionnaire.aspects()));
        columns.put(
                WAVE.LOOKS_BACK_TO, questionnaire.lookBack().map(LookBack::to).orElse(null));
        columns.put(WAVE.LOOKS_BACK_ON, String.join(SEPARATOR, questionnaire.looksBackOn()));
        return columns;
    }

    private static Map<Party, Wave.Agreement> agreements(List<? extends Record> rows) {
        var agreements = new EnumMap<Party, Wave.Agreement>(Party.class);
        rows.stream()
                .filter(row -> row.get(WAVE_PARTY.AGREED_BY) != null)
                .forEach(row ->
                        agreements.put(party(row), new Wave.Agreement(signatory(row), row.get(WAVE_PARTY.AGREED_AT))));
        return agreements;
    }

    private static Signatory signatory(Record row) {
        return new Signatory(
                row.get(WAVE_PARTY.AGREED_BY), Objects.requireNonNullElse(row.get(WAVE_PARTY.AGREED_EMAIL), ""));
    }

    private static Party party(Record row) {
        return Slug.stored(Party.class, row.get(WAVE_PARTY.PARTY));
    }
}
