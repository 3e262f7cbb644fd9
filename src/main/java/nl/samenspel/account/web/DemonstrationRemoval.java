package nl.samenspel.account.web;

import org.springframework.modulith.NamedInterface;

/** The page, of a module above, on which the demonstration is thrown away. */
@NamedInterface("sections")
public interface DemonstrationRemoval {

    String address();
}
