/** Starting the server, or only its use cases for one command: options, and what may stand in the way. */
@NullMarked
package nl.samenspel.platform.start;

import org.jspecify.annotations.NullMarked;
