package nl.samenspel.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * What the parties say of their levels, wave by wave. What is said of a wave follows from that wave and the one before it: one
 * that comes later changes nothing of it.
 *
 * @param waves all that were released, the one that ended first before the others
 */
public record Trend(List<Measured> waves) {

    public Trend {
        waves = List.copyOf(waves);
    }

    /** @param waves the one that ended first before the others */
    static Trend of(List<PublishedWave> waves, Function<ModelVersion, AssessmentModel> models) {
        return new Trend(IntStream.range(0, waves.size())
                .mapToObj(each -> {
                    var published = waves.get(each);
                    return new Measured(
                            published.wave(),
                            models.apply(published.wave().terms().model()),
                            published.levels(
                                    each == 0 ? Optional.empty() : published.changesSince(waves.get(each - 1))));
                })
                .toList());
    }

    /** A wave as it was published. */
    public record Measured(Wave.Revealed wave, AssessmentModel model, PerParty<Levels> parties) {

        /** Two that are the same in all they tell are compared figure by figure, which takes long. */
        boolean isSameAs(Measured other) {
            return wave.terms().id().equals(other.wave.terms().id());
        }

        public boolean asks(AssessmentModel other) {
            return model.version().equals(other.version());
        }
    }

    /**
     * What is shown of one party in a wave.
     *
     * @param aspects slug of the aspect → its level
     * @param quadrants slug of the quadrant → its level
     * @param lookedBackOn slug of the aspect → what people now say that its level was then; only those on which they looked back
     * @param changes from the wave before it; empty where there is none, or where that asked of another model
     */
    public record Levels(
            Map<String, Level> aspects,
            Map<String, Level> lookedBackOn,
            Map<String, Figure<QuadrantMean>> quadrants,
            Optional<LevelChanges> changes) {}

    /** The level of an aspect, and what stands beside it. */
    public record Level(Figure<Summary> mean, Optional<Finding> finding) {}

    /** Is there more than one wave? */
    public boolean isThere() {
        return waves.size() > 1;
    }

    /** Is the day between the first wave and the last one? */
    public boolean covers(LocalDate day) {
        return isThere()
                && !day.isBefore(waves.getFirst().wave().lastDay())
                && !day.isAfter(waves.getLast().wave().lastDay());
    }

    /**
     * Of which model levels can be put on one line: of the last two waves that follow each other and asked the same, or else of
     * the last wave. Throws NoSuchElementException where there is none.
     */
    public AssessmentModel model() {
        return waves.reversed().stream()
                .filter(Trend::isCompared)
                .findFirst()
                .orElseGet(waves::getLast)
                .model();
    }

    /** The last wave that asked of the model. */
    public Measured latest() {
        return waves.reversed().stream()
                .filter(wave -> wave.asks(model()))
                .findFirst()
                .orElseThrow();
    }

    /** The last wave that asked of the model and in which people looked back to one that is there. */
    public Optional<Measured> lookedBack() {
        return ofTheModel().reversed().stream()
                .filter(wave -> lookedBackTo(wave).isPresent())
                .findFirst();
    }

    /** The full wave to which people looked back in another, where it asked of the same model. */
    public Optional<Measured> lookedBackTo(Measured from) {
        return from.wave()
                .terms()
                .questionnaire()
                .lookBack()
                .flatMap(on -> waves.stream()
                        .filter(wave -> wave.asks(from.model()))
                        .filter(wave -> wave.wave().lastDay().equals(on.to()))
                        .filter(wave -> wave.wave().terms().questionnaire().part() == Questionnaire.Part.CORE)
                        .filter(wave -> !wave.isSameAs(from))
                        .findFirst());
    }

    /** The wave before the latest, where that can be compared with it. */
    public Optional<Measured> beforeLatest() {
        return Optional.of(latest()).filter(Trend::isCompared).map(this::before);
    }

    /** The wave before one that is not the first. */
    Measured before(Measured wave) {
        return waves.get(IntStream.range(1, waves.size())
                        .filter(each -> waves.get(each).isSameAs(wave))
                        .findFirst()
                        .orElseThrow()
                - 1);
    }

    /** Those that asked of the model. */
    public List<Measured> ofTheModel() {
        var model = model();
        return waves.stream().filter(wave -> wave.asks(model)).toList();
    }

    /** Those that asked of another: gaps in every picture. */
    public List<Measured> ofOtherModels() {
        var model = model();
        return waves.stream().filter(wave -> !wave.asks(model)).toList();
    }

    /** @param aspect of the model */
    public AspectTrend of(Party party, String aspect) {
        return new AspectTrend(this, party, aspect);
    }

    private static boolean isCompared(Measured wave) {
        return wave.parties().customer().changes().isPresent();
    }
}
