@NullMarked
package nl.samenspel.dialogue.store;

import org.jspecify.annotations.NullMarked;
