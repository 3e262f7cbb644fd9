/** Tests of case files, the results document and the command line, with a recount that shares no code with them. */
@NullMarked
package nl.samenspel.exchange;

import org.jspecify.annotations.NullMarked;
