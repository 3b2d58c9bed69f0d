package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A decision on compliance that does not count, and why (readings R12 and R37). It stays on the record, and an advisory tells of
 * it.
 *
 * <p>For example, an engagement ended on 24 April. A decision of 20 April was taken too early; one of 27 April counts, and is set
 * aside when a full review begins on 4 May.
 *
 * @param decision the decision
 * @param reason why it does not count
 */
public record UncountedDecision(ComplianceDecision decision, Reason reason) {

    /**
     * Creates an uncounted decision.
     *
     * @throws InvalidValueException if a part is missing
     */
    public UncountedDecision {
        given("decision", decision);
        given("reason", reason);
    }

    Advisory advisory() {
        return Advisory.builder()
                .kind(reason.advisory)
                .says(toString())
                .addAllClauses(reason.clauses)
                .build();
    }

    /**
     * Returns decision, day and reason, such as {@code decision D-1 on compliance of 2026-04-20 does not count: the engagement had
     * not ended}.
     */
    @Override
    public String toString() {
        return "decision " + decision.id() + " on compliance of " + decision.decidedOn() + " " + reason.words;
    }

    /** Why a decision does not count. */
    public enum Reason {
        /** It was taken before the engagement ended (clause M21, reading R19). */
        TOO_EARLY(
                Advisory.Kind.DECIDED_TOO_EARLY,
                "does not count: the engagement had not ended",
                PublishedModel.M21,
                PublishedModel.R19,
                PublishedModel.R37),

        /** It was taken while an action was pending: evidence sent in time waited to be judged (reading R15). */
        ACTION_PENDING(
                Advisory.Kind.DECIDED_TOO_EARLY,
                "does not count: an action that counts was still pending",
                PublishedModel.R15,
                PublishedModel.R37),

        /** It departs from the score that was indicated on its day, and gives no reason (reading R12). */
        DEPARTS_WITHOUT_REASON(
                Advisory.Kind.DEPARTURE_WITHOUT_REASON,
                "does not count: it departs from the score indicated that day and gives no reason",
                PublishedModel.R12,
                PublishedModel.R37),

        /** It counted until the full-review gate tripped (clause M8, reading R7). */
        GATE_TRIPPED(
                Advisory.Kind.DECISION_SET_ASIDE,
                "is set aside: the full-review gate tripped afterwards",
                PublishedModel.M8,
                PublishedModel.R7,
                PublishedModel.R37),

        /** It counted until a full review began, which another plan comes of (reading R7). */
        FULL_REVIEW_BEGUN(
                Advisory.Kind.DECISION_SET_ASIDE,
                "is set aside: a full review began afterwards",
                PublishedModel.R7,
                PublishedModel.R37);

        private final Advisory.Kind advisory;
        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // a clause is a record of texts
        private final ImmutableList<Clause> clauses;

        Reason(Advisory.Kind advisory, String words, Clause... clauses) {
            this.advisory = advisory;
            this.words = words;
            this.clauses = ImmutableList.copyOf(clauses);
        }

        /**
         * Returns what became of the decision.
         *
         * @return the words, such as {@code does not count: the engagement had not ended}
         */
        public String words() {
            return words;
        }
    }
}
