package nl.samenspel.improvement.store;

import static nl.samenspel.schema.Tables.LEVEL_FORECAST;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.ForecastId;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.Forecasts;
import nl.samenspel.improvement.forecast.LevelForecast;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.schema.tables.records.LevelForecastRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqForecasts implements Forecasts {

    private final DSLContext sql;
    private final Locks locks;

    JooqForecasts(DSLContext sql) {
        this.sql = sql;
        this.locks = Locks.in(sql);
    }

    @Override
    public List<LevelForecast> of(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.selectFrom(LEVEL_FORECAST)
                .where(LEVEL_FORECAST.WORKSPACE_ID.eq(workspace.value()))
                .and(LEVEL_FORECAST.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(LEVEL_FORECAST.SAVED_AT, LEVEL_FORECAST.FORECAST_ID)
                .fetch(JooqForecasts::forecast);
    }

    private static LevelForecast forecast(LevelForecastRecord row) {
        return new LevelForecast(
                new ForecastId(row.getForecastId()),
                row.getAspect(),
                Optional.ofNullable(row.getParty()).map(party -> Slug.stored(Party.class, party)),
                row.getForDay(),
                new Estimate(row.getPoint(), row.getLow(), row.getHigh()),
                Slug.stored(Forecaster.class, row.getGivenAs()),
                new Signatory(row.getName(), row.getEmail()),
                row.getSavedAt());
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, List<LevelForecast> forecasts) {
        sql.batchInsert(forecasts.stream()
                        .map(forecast -> {
                            var row = new LevelForecastRecord()
                                    .setWorkspaceId(workspace.value())
                                    .setForecastId(forecast.id().value())
                                    .setCollaborationId(collaboration.value())
                                    .setAspect(forecast.aspect())
                                    .setForDay(forecast.on())
                                    .setPoint(forecast.estimate().point())
                                    .setLow(forecast.estimate().low())
                                    .setHigh(forecast.estimate().high())
                                    .setGivenAs(Slug.of(forecast.as()))
                                    .setName(forecast.by().name())
                                    .setEmail(forecast.by().email())
                                    .setSavedAt(forecast.savedAt());
                            forecast.party().map(Party::slug).ifPresent(row::setParty);
                            return row;
                        })
                        .toList())
                .execute();
    }

    @Override
    public void hold(CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }
}
