/**
 * Pages that several people look at together: a stream tells each of them what is so now, as numbers. What it is about is
 * known to whoever opens it.
 */
@NullMarked
package nl.samenspel.platform.web.live;

import org.jspecify.annotations.NullMarked;
