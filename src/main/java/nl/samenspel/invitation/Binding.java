package nl.samenspel.invitation;

import nl.samenspel.platform.Secrets;

/** The device that a link belongs to, and the code that moves it to another one; both only as fingerprints. */
public record Binding(String deviceHash, String codeHash) {

    public static Binding of(DeviceKey key) {
        return new Binding(Secrets.fingerprint(key.token()), Secrets.fingerprint(key.code()));
    }

    /** Whether the link belongs to the device that keeps this token. */
    public boolean isDevice(String device) {
        return Secrets.fingerprint(device).equals(deviceHash);
    }

    /** Whether this is the code that moves the link. */
    public boolean isCode(String code) {
        return Secrets.fingerprint(code).equals(codeHash);
    }
}
