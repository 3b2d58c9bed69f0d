package org.qualitybanding.model;

/**
 * The colour of an action, which sets how long the provider has to send evidence (clause M14).
 *
 * <p>Colour and {@linkplain HarmBasis significance} are separate facts: the document never maps one to the other (reading
 * R6).
 */
public enum Rag {
    /** Evidence within 1 week by default. */
    RED,
    /** Evidence within 4 weeks by default. */
    AMBER,
    /** Evidence within 6 weeks by default. */
    GREEN
}
