/** What was asked of whom, what each person answered, and what the people of a party were promised. */
@NamedInterface("asked")
@NullMarked
package nl.samenspel.measurement.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
