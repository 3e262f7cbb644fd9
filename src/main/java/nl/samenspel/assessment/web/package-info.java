/** The pages about waves, for those who run and sponsor them. */
@NullMarked
package nl.samenspel.assessment.web;

import org.jspecify.annotations.NullMarked;
