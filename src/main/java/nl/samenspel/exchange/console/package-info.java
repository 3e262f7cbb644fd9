/** The commands that read a case file and print what is in it. */
@NamedInterface("console")
@NullMarked
package nl.samenspel.exchange.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
