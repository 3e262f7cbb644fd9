/** Starting the server: its options, and what may stand in the way. */
@NullMarked
package nl.samenspel.platform.start;

import org.jspecify.annotations.NullMarked;
