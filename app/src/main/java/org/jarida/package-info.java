/** The engine of a professional Arabic newspaper. */
@NullMarked
package org.jarida;

import org.jspecify.annotations.NullMarked;
