/** What every page stands on: the visit, the frame around the page, and pages called by type. */
@NullMarked
package nl.samenspel.platform.web;

import org.jspecify.annotations.NullMarked;
