package nl.samenspel.platform.web;

import java.util.List;
import java.util.Optional;

/** Places of one module to which the frame of every page leads. */
public interface FramePlaces {

    default List<Landmark> landmarks() {
        return List.of();
    }

    /** Where a form is sent to that ends the sign-in. */
    default Optional<String> signOut() {
        return Optional.empty();
    }

    /**
     * A page that everybody may read.
     *
     * @param words the key of what it is called
     * @param beside whether it also stands beside the places of whoever has signed in
     */
    record Landmark(String words, String address, boolean beside) {}
}
