package nl.samenspel.platform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announcements to the methods of use cases that are marked with {@link Hears}. */
@Component
public class AnnouncementsToUseCases implements Announcements {

    private final ApplicationEventPublisher listeners;

    public AnnouncementsToUseCases(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    @Override
    public void announce(Record event) {
        listeners.publishEvent(event);
    }
}
