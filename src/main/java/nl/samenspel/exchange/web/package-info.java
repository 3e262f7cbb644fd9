/** The pages that take a case file, and the results as data. */
@NullMarked
package nl.samenspel.exchange.web;

import org.jspecify.annotations.NullMarked;
