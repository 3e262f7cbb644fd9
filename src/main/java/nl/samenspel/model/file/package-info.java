/** Model files: reading them, and saying in lines and causes what is wrong with one. */
@NamedInterface("file")
@NullMarked
package nl.samenspel.model.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
