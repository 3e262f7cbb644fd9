package nl.samenspel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.AnnouncementsToUseCases;
import nl.samenspel.platform.Hears;
import nl.samenspel.platform.Transactions;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class AnnouncementsTest {

    record Greeted(String who) {}

    record SaidGoodbye(String who) {}

    /** Answers a greeting within its transaction, and tells of it afterwards. */
    static final class Listener {

        private final Database database;
        private final List<String> heard = new ArrayList<>();

        Listener(Database database) {
            this.database = database;
        }

        @Hears
        public void hear(Greeted greeted) {
            if (greeted.who().equals("nobody")) {
                throw new IllegalStateException("nobody is there");
            }
            transactions().change(() -> AfterwardsTest.add(database, "answer to " + greeted.who()));
            transactions().afterwards(() -> heard.add(greeted.who()));
        }

        private Transactions transactions() {
            return database.transactions();
        }
    }

    @OnBothDatabases
    void whatIsHeardIsStoredWithWhatHappenedAndWhatFollowsComesAfterIt(Database database) {
        var listener = new Listener(database);
        try (var context = context(listener)) {
            database.transactions().change(() -> {
                AfterwardsTest.add(database, "greeting");
                context.getBean(Announcements.class).announce(new Greeted("Femke"));
                context.getBean(Announcements.class).announce(new SaidGoodbye("Femke"));
                assertThat(listener.heard).isEmpty();
            });
        }

        assertThat(listener.heard).containsExactly("Femke");
        assertThat(AfterwardsTest.names(database)).containsExactlyInAnyOrder("greeting", "answer to Femke");
    }

    @OnBothDatabases
    void whatOneWhoListensCannotBearHasNotHappened(Database database) {
        var listener = new Listener(database);
        try (var context = context(listener)) {
            assertThatThrownBy(() -> database.transactions().change(() -> {
                        AfterwardsTest.add(database, "greeting");
                        context.getBean(Announcements.class).announce(new Greeted("Femke"));
                        context.getBean(Announcements.class).announce(new Greeted("nobody"));
                    }))
                    .hasMessage("nobody is there");
        }

        assertThat(listener.heard).isEmpty();
        assertThat(AfterwardsTest.names(database)).isEmpty();
    }

    private static AnnotationConfigApplicationContext context(Listener listener) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(AnnouncementsToUseCases.class);
        context.registerBean(Listener.class, () -> listener);
        context.refresh();
        return context;
    }
}
