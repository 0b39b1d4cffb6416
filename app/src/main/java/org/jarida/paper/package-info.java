/** The paper itself: identity, languages, conventions, and the frames every screen stands in. */
@NullMarked
package org.jarida.paper;

import org.jspecify.annotations.NullMarked;
