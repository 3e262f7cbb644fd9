/** The pages that close a wave, reveal it and show its results. */
@NullMarked
package nl.samenspel.result.web;

import org.jspecify.annotations.NullMarked;
