package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.platform.store.transaction.Afterwards;
import nl.samenspel.platform.store.transaction.CurrentConnection;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;

/** What most requests ask of the database, which they do by the thousand: no more than they need. */
class AskedOfTheDatabaseTest {

    private final AtomicInteger asked = new AtomicInteger();

    @OnBothDatabases
    void anAnswerAsksWhetherTheWaveIsOpenWhoHoldsTheLinkAndThatItBeKept(Database database) {
        try (var house = House.on(database, MONDAY, this::counted)) {
            var wave = HouseWaves.open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 1);
            var anna = HouseWaves.invite(house, wave, 1).getFirst();
            var phone = new Holder(anna, DeviceKey.fresh());
            house.use(BindDevice.class).first(anna, phone.key());

            for (int level = 1; level <= 3; level++) {
                var _ = house.use(OpenLink.class)
                        .again(
                                anna.link().orElseThrow(),
                                Optional.of(phone.key().token()));
                asked.set(0);
                assertThat(house.use(SaveAnswer.class)
                                .answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(level))))
                        .isEqualTo(Saving.SAVED);
                assertThat(asked).as("level %d", level).hasValue(3);
            }
        }
    }

    @OnBothDatabases
    void aLinkIsLookedUpWithoutItsWorkspaceOnce(Database database) {
        try (var house = House.on(database, MONDAY, this::counted)) {
            var wave = HouseWaves.open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 1);
            var link = HouseWaves.invite(house, wave, 1).getFirst().link().orElseThrow();

            for (int expected : List.of(2, 1, 1)) {
                asked.set(0);
                var _ = house.use(OpenLink.class).handle(link, Optional.empty());
                assertThat(asked).hasValue(expected);
            }
        }
    }

    private Transactions counted(Transactions transactions) {
        return proxy(Transactions.class, transactions, (method, arguments) -> {
            switch (method) {
                case "read" -> arguments[0] = reading((Supplier<?>) arguments[0]);
                case "gathering" -> arguments[1] = writing((Function<?, ?>) arguments[1]);
                default -> {}
            }
        });
    }

    private <T> Supplier<T> reading(Supplier<T> work) {
        return CurrentConnection.mayRead() ? work : () -> CurrentConnection.reading(counted(), work);
    }

    private <Q, R> Function<Q, R> writing(Function<Q, R> work) {
        return all -> CurrentConnection.writing(counted(), new Afterwards(), () -> work.apply(all));
    }

    private Connection counted() {
        return proxy(Connection.class, CurrentConnection.get(), (method, _) -> {
            if (method.equals("prepareStatement")) {
                asked.incrementAndGet();
            }
        });
    }

    private interface Before {
        void call(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T of, Before before) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    before.call(method.getName(), arguments == null ? new Object[0] : arguments);
                    try {
                        return method.invoke(of, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
