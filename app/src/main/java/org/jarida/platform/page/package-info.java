/** Answers that are finished before they are sent, and the cache that keeps them. */
@NullMarked
@NamedInterface("page")
package org.jarida.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
