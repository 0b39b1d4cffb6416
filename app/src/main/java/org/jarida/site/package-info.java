/** Readers' pages. */
@NullMarked
package org.jarida.site;

import org.jspecify.annotations.NullMarked;
