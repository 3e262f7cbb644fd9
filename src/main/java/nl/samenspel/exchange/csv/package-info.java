/** Case files as comma-separated text. */
@NullMarked
package nl.samenspel.exchange.csv;

import org.jspecify.annotations.NullMarked;
