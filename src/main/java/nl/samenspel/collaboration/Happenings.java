package nl.samenspel.collaboration;

import java.util.List;

/** The happenings of one module. */
public interface Happenings {

    List<Happening> all();
}
