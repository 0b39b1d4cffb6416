/** Cards: the pictures that others show for a link to the paper. */
@NullMarked
package org.jarida.site.card;

import org.jspecify.annotations.NullMarked;
