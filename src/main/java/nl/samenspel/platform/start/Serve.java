package nl.samenspel.platform.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.platform.Words;
import org.springframework.boot.SpringApplication;

/** Starts the server, or says in a few words why it cannot. */
public final class Serve {

    private Serve() {}

    /**
     * @param application the class that the components are found from
     * @param arguments what stood behind {@code serve} on the command line
     * @param words of whoever started it
     * @return 0 when the server runs, 1 when something stands in its way, 2 when the arguments are off
     */
    public static int run(Class<?> application, List<String> arguments, Words words) {
        return switch (ServeOptions.read(arguments)) {
            case ServeOptions.Misunderstood(String key, String argument) ->
                refuse(2, words.say(key, argument) + " " + words.say("start.help"));
            case ServeOptions.Understood understood -> start(application, understood.options(), words);
        };
    }

    private static int start(Class<?> application, ServeOptions options, Words words) {
        var obstacle = Obstacle.before(options);
        if (obstacle.isPresent()) {
            return refuse(1, obstacle.get().in(words));
        }
        var spring = new SpringApplication(application);
        var properties = new HashMap<String, Object>(Map.of(
                "server.port", options.port(),
                "samenspel.data", options.data().toString(),
                "samenspel.database", options.database(),
                "samenspel.demonstration", options.demonstration()));
        if (!options.address().isEmpty()) {
            properties.put("samenspel.address", options.address());
        }
        spring.setDefaultProperties(properties);
        spring.run();
        return 0;
    }

    private static int refuse(int status, String why) {
        System.err.println(why);
        return status;
    }
}
