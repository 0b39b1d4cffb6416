/** Screens of the image library, which show images together with the articles that hold them. */
@NullMarked
package org.jarida.desk.library;

import org.jspecify.annotations.NullMarked;
