/** Images: intake, and the store of their files. */
@NullMarked
package org.jarida.media;

import org.jspecify.annotations.NullMarked;
