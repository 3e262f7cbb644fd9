@NullMarked
package nl.samenspel.improvement.store;

import org.jspecify.annotations.NullMarked;
