/** What readers write to the paper: the form, the letters, and the desk's mail. */
@NullMarked
package org.jarida.letters;

import org.jspecify.annotations.NullMarked;
