package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING;
import static nl.samenspel.schema.Tables.MEETING_SEAT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.dialogue.Assent;
import nl.samenspel.dialogue.Gestures;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Seats;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import nl.samenspel.schema.tables.records.MeetingSeatRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSeats implements Seats {

    /** Looked at as any other, so that a wrong code takes as long as one that somebody has. */
    private static final WorkspaceId NOWHERE = new WorkspaceId(new UUID(0, 0));

    private final DSLContext sql;
    private final TokenTable tokens;

    JooqSeats(DSLContext sql) {
        this.sql = sql;
        this.tokens = new TokenTable(sql);
    }

    @Override
    public List<Seat> of(WorkspaceId workspace, MeetingId meeting) {
        return where(in(workspace, meeting));
    }

    @Override
    public List<Seat> everTaken(WorkspaceId workspace, MeetingId meeting) {
        return where(in(workspace, meeting).and(MEETING_SEAT.CAME));
    }

    private List<Seat> where(Condition condition) {
        return sql.selectFrom(MEETING_SEAT)
                .where(condition)
                .orderBy(MEETING_SEAT.PARTY, MEETING_SEAT.NAME, MEETING_SEAT.SEAT_ID)
                .fetch(JooqSeats::seat);
    }

    private static Seat seat(MeetingSeatRecord row) {
        return new Seat(
                new SeatId(row.getSeatId()),
                Slug.parse(Party.class, row.getParty()).orElseThrow(),
                Slug.parse(GovernanceLevel.class, row.getGovernanceLevel()).orElseThrow(),
                row.getName(),
                row.getInvited(),
                Optional.ofNullable(row.getLink()),
                row.getPresent(),
                row.getSteers(),
                new Gestures(
                        row.getReady(),
                        Optional.ofNullable(row.getHand()),
                        Optional.ofNullable(row.getAssent()).map(slug -> Slug.stored(Assent.class, slug))));
    }

    @Override
    public void add(WorkspaceId workspace, MeetingId meeting, Collection<Seat> seats) {
        sql.batchInsert(seats.stream()
                        .map(seat -> new MeetingSeatRecord()
                                .setWorkspaceId(workspace.value())
                                .setMeetingId(meeting.value())
                                .setSeatId(seat.id().value())
                                .setParty(seat.party().slug())
                                .setGovernanceLevel(seat.level().slug())
                                .setName(seat.name())
                                .setInvited(seat.invited())
                                .setLink(seat.link().orElse(null))
                                .setPresent(seat.present())
                                .setCame(seat.present())
                                .setSteers(seat.steers())
                                .setReady(false))
                        .toList())
                .execute();
        tokens.add(
                Kind.MEETING_SEAT,
                workspace,
                seats.stream()
                        .flatMap(seat -> seat.link().stream())
                        .map(Secrets::fingerprint)
                        .toList());
    }

    @Override
    public void remove(WorkspaceId workspace, SeatId seat) {
        tokens.forget(sql.select(MEETING_SEAT.LINK)
                .from(MEETING_SEAT)
                .where(is(workspace, seat))
                .and(MEETING_SEAT.LINK.isNotNull())
                .fetch(row -> Secrets.fingerprint(row.value1())));
        sql.deleteFrom(MEETING_SEAT).where(is(workspace, seat)).execute();
    }

    @Override
    public void take(WorkspaceId workspace, SeatId seat, String device, String name) {
        sql.update(MEETING_SEAT)
                .set(MEETING_SEAT.DEVICE_HASH, device)
                .set(MEETING_SEAT.NAME, name)
                .set(MEETING_SEAT.PRESENT, true)
                .set(MEETING_SEAT.CAME, true)
                .where(is(workspace, seat))
                .execute();
    }

    @Override
    public void leave(WorkspaceId workspace, SeatId seat) {
        sql.update(MEETING_SEAT)
                .set(MEETING_SEAT.PRESENT, false)
                .setNull(MEETING_SEAT.DEVICE_HASH)
                .set(MEETING_SEAT.READY, false)
                .setNull(MEETING_SEAT.HAND)
                .setNull(MEETING_SEAT.ASSENT)
                .where(is(workspace, seat))
                .execute();
    }

    @Override
    public void steer(WorkspaceId workspace, SeatId seat, boolean steers) {
        sql.update(MEETING_SEAT)
                .set(MEETING_SEAT.STEERS, steers)
                .where(is(workspace, seat))
                .execute();
    }

    @Override
    public void show(WorkspaceId workspace, SeatId seat, Gestures gestures) {
        sql.update(MEETING_SEAT)
                .set(MEETING_SEAT.READY, gestures.ready())
                .set(MEETING_SEAT.HAND, gestures.hand().orElse(null))
                .set(MEETING_SEAT.ASSENT, gestures.assent().map(Slug::of).orElse(null))
                .where(is(workspace, seat))
                .execute();
    }

    @Override
    public void lower(WorkspaceId workspace, MeetingId meeting, Set<Gestures.Kind> gestures) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        for (var kind : gestures) {
            switch (kind) {
                case READY -> columns.put(MEETING_SEAT.READY, false);
                case HAND -> columns.put(MEETING_SEAT.HAND, null);
                case ASSENT -> columns.put(MEETING_SEAT.ASSENT, null);
            }
        }
        sql.update(MEETING_SEAT).set(columns).where(in(workspace, meeting)).execute();
    }

    @Override
    public Optional<Seat> ofDevice(WorkspaceId workspace, MeetingId meeting, String device) {
        return sql.selectFrom(MEETING_SEAT)
                .where(in(workspace, meeting))
                .and(MEETING_SEAT.DEVICE_HASH.eq(device))
                .fetchOptional(JooqSeats::seat);
    }

    @Override
    public boolean isSeated(String device, String code) {
        var workspace = tokens.workspaceNow(Kind.MEETING_CODE, Secrets.fingerprint(code))
                .orElse(NOWHERE)
                .value();
        return sql.fetchExists(sql.selectOne()
                .from(MEETING_SEAT)
                .join(MEETING)
                .on(MEETING.WORKSPACE_ID.eq(workspace))
                .and(MEETING.MEETING_ID.eq(MEETING_SEAT.MEETING_ID))
                .where(MEETING_SEAT.WORKSPACE_ID.eq(workspace))
                .and(MEETING_SEAT.DEVICE_HASH.eq(device))
                .and(MEETING.CODE.eq(code)));
    }

    @Override
    public Optional<FoundSeat> behind(String link) {
        return tokens.workspace(Kind.MEETING_SEAT, Secrets.fingerprint(link))
                .flatMap(workspace -> sql.select(MEETING_SEAT.MEETING_ID, MEETING_SEAT.SEAT_ID)
                        .from(MEETING_SEAT)
                        .where(MEETING_SEAT.WORKSPACE_ID.eq(workspace.value()))
                        .and(MEETING_SEAT.LINK.eq(link))
                        .fetchOptional(row ->
                                new FoundSeat(workspace, new MeetingId(row.value1()), new SeatId(row.value2()))));
    }

    @Override
    public Optional<Found> withCode(String code) {
        return tokens.workspaceNow(Kind.MEETING_CODE, Secrets.fingerprint(code))
                .flatMap(workspace -> sql.select(MEETING.MEETING_ID)
                        .from(MEETING)
                        .where(MEETING.WORKSPACE_ID.eq(workspace.value()))
                        .and(MEETING.CODE.eq(code))
                        .fetchOptional(row -> new Found(workspace, new MeetingId(row.value1()))));
    }

    @Override
    public boolean reserve(WorkspaceId workspace, String code) {
        var fingerprint = Secrets.fingerprint(code);
        if (tokens.workspaceNow(Kind.MEETING_CODE, fingerprint).isPresent()) {
            return false;
        }
        tokens.add(Kind.MEETING_CODE, workspace, List.of(fingerprint));
        return true;
    }

    @Override
    public void forget(String code) {
        tokens.forget(List.of(Secrets.fingerprint(code)));
    }

    private static Condition in(WorkspaceId workspace, MeetingId meeting) {
        return MEETING_SEAT.WORKSPACE_ID.eq(workspace.value()).and(MEETING_SEAT.MEETING_ID.eq(meeting.value()));
    }

    private static Condition is(WorkspaceId workspace, SeatId seat) {
        return MEETING_SEAT.WORKSPACE_ID.eq(workspace.value()).and(MEETING_SEAT.SEAT_ID.eq(seat.value()));
    }
}
