/**
 * Other forms of a text, made for finding, comparing and addressing it; the text itself is never
 * altered, and every form knows from where in the text each of its parts came.
 *
 * <p>All offsets are UTF-16 code units ({@link String#charAt} indices), the end exclusive. All
 * methods take any sequence of UTF-16 units and run in time linear in its length.
 */
@NullMarked
package org.jarida.arabic.fold;

import org.jspecify.annotations.NullMarked;
