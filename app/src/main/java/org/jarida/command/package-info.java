/** What ./jarida can be told to do. */
@NullMarked
package org.jarida.command;

import org.jspecify.annotations.NullMarked;
