package nl.samenspel.response.web;

import org.springframework.modulith.NamedInterface;

/** Where a personal link leads once nobody can answer by it any more: to pages of the module that shows results. */
@NamedInterface("outcome")
public interface OutcomePlace {

    String of(String link);
}
