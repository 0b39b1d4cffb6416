/**
 * Words that the readers of names and statements share: verbs with their forms, nouns by what they
 * tell, particles, clitics.
 */
@NullMarked
package org.jarida.arabic.lexicon;

import org.jspecify.annotations.NullMarked;
