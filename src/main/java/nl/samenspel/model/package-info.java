/** An assessment model as data: what is asked, in four languages, in versions that never change. */
@NullMarked
package nl.samenspel.model;

import org.jspecify.annotations.NullMarked;
