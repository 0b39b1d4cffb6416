package org.jarida.article;

/**
 * What is wrong with a body, and where.
 *
 * @param path place in the JSON, such as {@code blocks[3].text[0].link}
 * @param reason key of the message, see the catalogues
 */
public record BodyProblem(String path, String reason) {}
