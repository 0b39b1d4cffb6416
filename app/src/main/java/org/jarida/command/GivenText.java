package org.jarida.command;

import java.time.LocalDate;

/**
 * A text to read.
 *
 * @param id what it is called in the answer: the file's name without its ending, or the article's
 *     id
 * @param published the day from which أمس and the like are counted
 */
record GivenText(String id, LocalDate published, String text) {}
