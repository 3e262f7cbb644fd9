/** What a wave leaves when it closes, and what it shows once it is revealed. */
@NullMarked
package nl.samenspel.result;

import org.jspecify.annotations.NullMarked;
