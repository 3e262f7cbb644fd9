package nl.samenspel.invitation;

import nl.samenspel.platform.Secrets;

/** The device that a link belongs to, and the code that moves it to another one; both only as fingerprints. */
public record Binding(String deviceHash, String codeHash) {

    static Binding of(DeviceKey key) {
        return new Binding(Secrets.fingerprint(key.token()), Secrets.fingerprint(key.code()));
    }

    boolean isDevice(String device) {
        return Secrets.fingerprint(device).equals(deviceHash);
    }

    boolean isCode(String code) {
        return Secrets.fingerprint(code).equals(codeHash);
    }
}
