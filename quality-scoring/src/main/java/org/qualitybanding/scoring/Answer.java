package org.qualitybanding.scoring;

import org.qualitybanding.model.explain.Phrase;

/**
 * What rules can answer: an enum whose constants go from the most favourable to the most adverse, such as {@link Outcome}.
 *
 * @param <A> the enum itself
 */
@SuppressWarnings("ComparableType") // an answer is an enum, and compares with its own kind
public interface Answer<A> extends Comparable<A> {

    /**
     * Returns the answer in words.
     *
     * @return the words, such as {@code Outcome 3}
     */
    String words();

    /**
     * Returns the answer as a part of a sentence.
     *
     * @param name the name of the part
     * @return the part: for an answer of a team's own its words, said as they are
     */
    default Phrase phrase(String name) {
        return Phrase.name(name, words());
    }

    /**
     * Tells whether this answer is more adverse than another.
     *
     * @param other the answer to compare with
     * @return true if it comes after the other
     */
    default boolean isWorseThan(A other) {
        return compareTo(other) > 0;
    }

    /**
     * Returns any result of a rule in words.
     *
     * @param result the result
     * @return the words of an answer, of anything else its {@code toString}
     */
    static String inWords(Object result) {
        return result instanceof Answer<?> answer ? answer.words() : result.toString();
    }
}
