/** The results document as JSON. */
@NullMarked
package nl.samenspel.exchange.json;

import org.jspecify.annotations.NullMarked;
