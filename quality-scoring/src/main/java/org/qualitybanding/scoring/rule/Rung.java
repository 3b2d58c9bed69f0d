package org.qualitybanding.scoring.rule;

import java.util.List;
import org.qualitybanding.model.explain.Clause;

/**
 * A part of a {@link Ladder}: a {@link Rule}, or the last rung, which takes what no rule decides; see {@link Ladder#otherwise}.
 *
 * @param <C> what a rule asks
 * @param <A> what is answered
 */
public sealed interface Rung<C, A> permits Rule, Otherwise {

    /**
     * Returns the id by which a decision names the rung.
     *
     * @return the rule's id, or {@code otherwise}
     */
    String id();

    /**
     * Returns what the rung decides.
     *
     * @return the answer where the rung is the first that holds
     */
    A outcome();

    /**
     * Returns what the rung rests on.
     *
     * @return the clauses
     */
    List<Clause> clauses();
}
