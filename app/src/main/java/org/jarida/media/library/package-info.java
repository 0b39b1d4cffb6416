/** The newsroom's image library: what is known of each image, and what is done with it. */
@NullMarked
@NamedInterface("library")
package org.jarida.media.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
