package nl.samenspel.platform.web.live;

import java.time.Duration;

/**
 * How quick everything goes.
 *
 * @param gathering how far apart two tidings of a topic are at least
 * @param look how often it is looked whether somebody is still there
 * @param beat after how long a silence a sign of life is sent
 * @param absence how long somebody counts as present without a stream, because pages are loaded again
 * @param turn how long a stream lasts before it has to be asked for again, and whoever lost the right is noticed, as are phones
 *     that vanished without a word; a quarter more or less, so that not all come at once
 */
record Pace(Duration gathering, Duration look, Duration beat, Duration absence, Duration turn) {

    static final Pace USUAL = new Pace(
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ofSeconds(15),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60));
}
