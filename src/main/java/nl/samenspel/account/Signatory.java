package nl.samenspel.account;

/** Somebody by name and e-mail address, because a name alone may be another's too. */
public record Signatory(String name, String email) {

    /** As it stands on pages and timelines, such as Carla Brandt (carla@example.org). */
    public String named() {
        return email.isEmpty() ? name : name + " (" + email + ")";
    }
}
