/**
 * An article for readers: its page, what it says of itself to machines, and what is left of it when
 * it is withdrawn.
 */
@NullMarked
@NamedInterface("article")
package org.jarida.site.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
