package org.jarida.article;

/** What came of reading a body. */
public sealed interface BodyReading {
    record Read(Body body) implements BodyReading {}

    record Refused(BodyProblem problem) implements BodyReading {}
}
