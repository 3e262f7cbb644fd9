/** The model, for everybody to read. */
@NullMarked
package nl.samenspel.model.web;

import org.jspecify.annotations.NullMarked;
