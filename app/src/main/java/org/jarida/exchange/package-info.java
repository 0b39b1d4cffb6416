/** Import from other systems and from files. */
@NullMarked
package org.jarida.exchange;

import org.jspecify.annotations.NullMarked;
