package nl.samenspel.platform.start;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The use cases of the product on one database, without the server: for a command that does one thing and ends. */
public final class Workbench implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Workbench(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Everything but the pages and what happens when the server starts. */
    @ComponentScan(
            basePackages = "nl.samenspel",
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {"nl\\.samenspel\\.[A-Z]\\w*", "nl\\.samenspel\\..*\\.(web|start)\\..*"}))
    private static final class Parts {}

    /**
     * Opens the data, making it when there is none.
     *
     * @param data the folder of the embedded database
     * @param database address of a PostgreSQL database, or empty for the embedded one
     */
    public static Workbench on(Path data, String database) {
        var spring = new SpringApplication(Parts.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setDefaultProperties(
                Map.of("samenspel.data", data.toAbsolutePath().toString(), "samenspel.database", database));
        return new Workbench(spring.run());
    }

    public <T> T use(Class<T> useCase) {
        return context.getBean(useCase);
    }

    @Override
    public void close() {
        context.close();
        Obstacle.giveBackFolder();
    }
}
