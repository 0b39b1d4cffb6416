package org.jarida.staff.signin;

/**
 * What is to be mended in a form.
 *
 * @param field name of the field
 * @param key of the catalogues
 */
record FieldProblem(String field, String key) {}
