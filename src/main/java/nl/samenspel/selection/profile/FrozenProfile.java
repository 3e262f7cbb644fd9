package nl.samenspel.selection.profile;

import java.time.LocalDateTime;

/**
 * What a lot needs, as it was frozen.
 *
 * @param version from 1
 * @param at in UTC
 * @param by who froze it
 * @param fingerprint SHA-256 over the text, as 64 hexadecimal digits
 * @param text canonical
 */
public record FrozenProfile(int version, LocalDateTime at, String by, String fingerprint, String text) {}
