package nl.samenspel.dialogue;

import nl.samenspel.platform.MeetingId;

/** What those who are at a meeting see of it has changed. */
public record MeetingChanged(MeetingId meeting) {}
