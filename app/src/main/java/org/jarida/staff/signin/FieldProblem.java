package org.jarida.staff.signin;

/**
 * What is to be mended in a form.
 *
 * @param field name of the field
 * @param key of the catalogues
 */
public record FieldProblem(String field, String key) {}
