/**
 * The way of an article through the newsroom: who writes it, until when, and what is said of it.
 */
@NullMarked
@NamedInterface("workflow")
package org.jarida.article.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
