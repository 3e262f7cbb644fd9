/** What is done to reach the targets: actions, who does them, and what has become of them. */
@NullMarked
@NamedInterface("programme")
package nl.samenspel.improvement.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
