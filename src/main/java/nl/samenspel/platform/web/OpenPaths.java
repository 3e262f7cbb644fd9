package nl.samenspel.platform.web;

import java.util.List;

/** The paths of one module on which nobody has to sign in; those of all others are closed. */
public interface OpenPaths {

    /** Where people come who have no account, with a link, or for what every page needs: nobody is looked up. */
    default List<String> forStrangers() {
        return List.of();
    }

    /** Where pages greet whoever has signed in, and everybody else may be too. */
    default List<String> forAll() {
        return List.of();
    }

    /** The beginnings of those addresses of which the next part is a secret. */
    default List<String> beforeSecrets() {
        return List.of();
    }
}
