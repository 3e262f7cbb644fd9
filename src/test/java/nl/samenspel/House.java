package nl.samenspel;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.samenspel.account.FakePasswords;
import nl.samenspel.account.Guesses;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.AnnouncementsToUseCases;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.store.Database;
import org.jooq.DSLContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Repository;

/** All use cases and stores of the product on one database, without its pages, at a time that the test sets. */
public final class House implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SettableClock clock;

    private House(Database database, SettableClock clock, UnaryOperator<Transactions> transactions) {
        this.clock = clock;
        TestPropertyValues.of("samenspel.data=target/no-data").applyTo(context);
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean("sql", DSLContext.class, database::sql);
        context.registerBean(
                "transactions",
                Transactions.class,
                () -> transactions.apply(database.transactions()),
                definition -> definition.setDestroyMethodName(""));
        context.registerBean("clock", Clock.class, () -> new ReplayClock(clock));
        context.register(Ids.class, ModelFolder.class);
        context.register(FakePasswords.class, AnnouncementsToUseCases.class);
        context.registerBean(Guesses.class, () -> (_, _) -> Optional.empty());
        registerAll(UseCase.class);
        registerAll(Repository.class);
        registerAll(Contribution.class);
        context.refresh();
    }

    private void registerAll(Class<? extends Annotation> marked) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(marked));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        scanner.findCandidateComponents("nl.samenspel").forEach(found -> {
            try {
                context.register(Class.forName(found.getBeanClassName()));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        });
    }

    public static House on(Database database, String now) {
        return on(database, now, UnaryOperator.identity());
    }

    /** With something between the use cases and the database. */
    public static House on(Database database, String now, UnaryOperator<Transactions> transactions) {
        return new House(database, SettableClock.at(now), transactions);
    }

    public <T> T use(Class<T> useCase) {
        return context.getBean(useCase);
    }

    public void itIs(String now) {
        clock.set(now);
    }

    @Override
    public void close() {
        context.close();
    }
}
