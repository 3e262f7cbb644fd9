package nl.samenspel.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.ForecastDraft;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.GiveForecasts;
import nl.samenspel.improvement.forecast.GiveForecasts.Giving;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.UseCase;

/** Gives the forecasts of the demonstration, each on its day. */
@UseCase
public class ForeseeLevels {

    private final GiveForecasts giveForecasts;
    private final RunMeetings runMeetings;
    private final OnTheDay onTheDay;

    ForeseeLevels(GiveForecasts giveForecasts, RunMeetings runMeetings, OnTheDay onTheDay) {
        this.giveForecasts = giveForecasts;
        this.runMeetings = runMeetings;
        this.onTheDay = onTheDay;
    }

    /** What somebody expects of an aspect. */
    public record Foreseen(Occasion occasion, String aspect, Estimate estimate) {}

    /** What is forecast in one go. */
    public record Occasion(DemonstrationDay given, Forecaster as, Optional<Party> of, DemonstrationDay on) {}

    void handle(
            Collaboration collaboration, List<Foreseen> foreseen, Signatory facilitator, PerParty<Signatory> sponsors) {
        foreseen.stream()
                .collect(Collectors.groupingBy(Foreseen::occasion))
                .forEach((occasion, some) -> give(
                        collaboration,
                        occasion,
                        some,
                        occasion.as().party().map(sponsors::of).orElse(facilitator)));
    }

    private void give(Collaboration collaboration, Occasion occasion, List<Foreseen> some, Signatory by) {
        var today = runMeetings.today(collaboration.workspace());
        var draft = new ForecastDraft(
                occasion.of(),
                occasion.on().on(today),
                some.stream().collect(Collectors.toMap(Foreseen::aspect, Foreseen::estimate)));
        var giving = onTheDay.handle(
                collaboration,
                occasion.given().on(today),
                () -> giveForecasts.handle(collaboration, draft, occasion.as(), by));
        if (!(giving instanceof Giving.Given)) {
            throw new IllegalStateException(giving + ": " + draft);
        }
    }
}
