package org.qualitybanding.model.explain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that a person who relies on a result should know: an unusual pair of facts, or a reading that decided.
 *
 * @param kind what it is about
 * @param says the advisory in a sentence, of counts, ids and dates
 * @param actionIds the ids of the actions that it is about, where it is about actions
 * @param domainIds the ids of the domains that it is about, where it is about domains
 * @param parts what else belongs into a sentence that tells it: numbers, dates and words
 * @param clauses what it rests on
 */
@RecordStyle
@Value.Builder
public record Advisory(
        Kind kind,
        String says,
        List<String> actionIds,
        List<String> domainIds,
        List<Phrase> parts,
        List<Clause> clauses)
        implements WithAdvisory {

    /**
     * Creates an advisory.
     *
     * @throws InvalidValueException if a part is missing, or an id is not an id or comes twice
     */
    public Advisory {
        Checks check = new Checks();
        kind = check.given("kind", kind);
        says = check.text("says", says);
        actionIds = check.ids("actionIds", actionIds);
        domainIds = check.ids("domainIds", domainIds);
        parts = check.list("parts", parts);
        clauses = check.list("clauses", clauses);
        check.done();
    }

    /**
     * Starts an advisory.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the sentence with the first ids and the clauses, such as {@code 1 minor action is red (A-7) [R6]}. */
    @Override
    public String toString() {
        return says
                + (actionIds.isEmpty() ? "" : " (" + Words.few(actionIds) + ")")
                + (domainIds.isEmpty() ? "" : " (" + Words.few(domainIds) + ")")
                + (clauses.isEmpty() ? "" : clauses.stream().map(Clause::id).collect(joining(", ", " [", "]")));
    }

    /** What an {@link Advisory} is about. None of them is an error, and none changes a score. */
    public enum Kind {
        /** Significant actions that are not rated red (reading R6). */
        SIGNIFICANT_NOT_RED,

        /** Minor actions that are rated red (reading R6). */
        MINOR_RED,

        /**
         * A count stands exactly at a bound, and a reading of the published model decided the case (readings R2 and R3).
         */
        READING_DECIDED,

        /** The remaining domains are or were reviewed although the gate did not ask for it (reading R7). */
        FULL_REVIEW_NOT_ASKED_FOR,

        /** Actions were found after the issue of the plan, and do not change the action score (reading R8). */
        LATE_FOUND,

        /** Actions were found in time for the plan, and are in none of its issues (reading R8). */
        NOT_IN_PLAN,

        /** Actions were withdrawn, and count as never found (reading R9). */
        WITHDRAWN,

        /** Actions were re-graded, and count as their latest grade (reading R9). */
        REGRADED,

        /** The band is Poor by the table, though not for the number of actions (clause M24, reading R20). */
        POOR_WITH_FEW_ACTIONS,

        /** A reviewer decided the compliance score before it could be assessed, which does not count (clause M21, reading R37). */
        DECIDED_TOO_EARLY,

        /** A reviewer departed from the indicated compliance score without a reason, which does not count (reading R12). */
        DEPARTURE_WITHOUT_REASON,

        /** A decision on compliance is set aside: the gate tripped, or a full review began, afterwards (reading R37). */
        DECISION_SET_ASIDE,

        /** What a decision on compliance rests on has changed: it stands until a new one is taken (reading R37). */
        NEW_DECISION_NEEDED,

        /** A remote review asks for more pieces of evidence than the model allows for (clause M7, reading R30). */
        TOO_MANY_PIECES,

        /** A remote review asks for no evidence towards one of the initial domains (clause M7, reading R30). */
        DOMAIN_NOT_COVERED,

        /** A deadline was changed after it had passed (reading R17). */
        RETROSPECTIVE_CHANGE,

        /**
         * A last day was set or changed to a day that nobody could keep, before the plan was sent or before the change was
         * decided, and does not count (reading R36).
         */
        IMPOSSIBLE_LAST_DAY,

        /**
         * A last day can't be worked out, because the calendar of working days doesn't cover a date that the count needs, or
         * the count leads out of the dates there are (reading R24).
         */
        LAST_DAY_NOT_KNOWN;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /**
         * Returns the code of the kind, which stays the same whatever is said of it.
         *
         * @return the code, such as {@code poor-with-few-actions}
         */
        public String code() {
            return code;
        }
    }

    /** Builds an {@link Advisory}. */
    public static class Builder extends AdvisoryBuilder {
        Builder() {}
    }
}
