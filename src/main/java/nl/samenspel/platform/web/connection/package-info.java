/** Connections that cannot be held for nothing: who is silent or slow makes room for others. */
@NullMarked
package nl.samenspel.platform.web.connection;

import org.jspecify.annotations.NullMarked;
