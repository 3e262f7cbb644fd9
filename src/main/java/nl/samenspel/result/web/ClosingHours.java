package nl.samenspel.result.web;

import java.util.concurrent.TimeUnit;
import nl.samenspel.result.CloseWave;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Closes waves whose last day has passed, soon after midnight and whenever the server starts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClosingHours {

    private final CloseWave closeWave;

    ClosingHours(CloseWave closeWave) {
        this.closeWave = closeWave;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void closeWhatIsDue() {
        closeWave.whatIsDue();
    }
}
