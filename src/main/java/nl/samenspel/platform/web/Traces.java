package nl.samenspel.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of a failure where it happened, and nothing of what it was about. */
public final class Traces {

    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 20;

    private Traces() {}

    /** The class of the failure and of its causes, each with the places that led to it. */
    public static String withoutMessages(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(Traces::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable failure) {
        var places = Arrays.stream(failure.getStackTrace())
                .limit(MOST_FRAMES)
                .map(place -> "\n    at " + place)
                .collect(Collectors.joining());
        return failure.getClass().getName() + places;
    }
}
