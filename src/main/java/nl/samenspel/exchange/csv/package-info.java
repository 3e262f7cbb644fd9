/** Case files as comma-separated text. */
@NamedInterface("csv")
@NullMarked
package nl.samenspel.exchange.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
