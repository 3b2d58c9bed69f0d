package org.qualitybanding.model.history;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a fact of a review is known by: its kind, and its id where a review can have several of the kind.
 *
 * <pre>{@code
 * FactName.of(FactName.Kind.ISSUED_PLAN, "P-1");   // issued plan P-1
 * FactName.of(FactName.Kind.FULL_REVIEW);          // full review
 * }</pre>
 *
 * @param kind what kind of fact it is
 * @param id its id; empty for a kind of which a review has one
 */
public record FactName(Kind kind, Optional<String> id) {

    /**
     * Creates a name.
     *
     * @throws InvalidValueException if the kind is missing, or the id is malformed, missing for a kind of several, or given for a
     *     kind of one
     */
    public FactName {
        Checks check = new Checks();
        kind = check.given("kind", kind);
        id = Require.optional(id);
        id.ifPresent(given -> check.id("id", given));
        if (kind != null && kind.hasIds() != id.isPresent()) {
            check.fault(
                    "id",
                    kind.hasIds() ? "given for this kind" : "left out for this kind",
                    id.isPresent() ? "one" : "nothing");
        }
        check.done();
    }

    /**
     * Returns the name of a fact of which a review has one.
     *
     * @param kind its kind
     * @return the name
     * @throws InvalidValueException if the kind is missing, or one of which a review can have several
     */
    public static FactName of(Kind kind) {
        return new FactName(kind, Optional.empty());
    }

    /**
     * Returns the name of one of several facts.
     *
     * @param kind their kind
     * @param id the id of the one
     * @return the name
     * @throws InvalidValueException if one of them is missing or malformed, or a review has only one fact of the kind
     */
    public static FactName of(Kind kind, String id) {
        return new FactName(kind, Optional.of(Require.given("id", id)));
    }

    /** The first few of some names, for a sentence. */
    static String few(List<FactName> names) {
        return Words.few(names.stream().map(FactName::toString).toList());
    }

    /** Returns kind and id, such as {@code issued plan P-1}. */
    @Override
    public String toString() {
        return kind.words() + id.map(given -> " " + given).orElse("");
    }

    /** The kinds of facts that a review has, in the order of its components. */
    public enum Kind {
        /** The service that is reviewed. */
        SERVICE(Count.OPENING),
        /** The quality reviewer. */
        REVIEWER(Count.OPENING),
        /** The day of the opening. */
        OPENED_ON(Count.OPENING),
        /** The domains that the choice was made from. */
        CATALOGUE(Count.OPENING),
        /** The domains that the review first focuses on. */
        INITIAL_DOMAINS(Count.OPENING),
        /** An item of intelligence. */
        INTELLIGENCE(Count.SEVERAL),
        /** The review of the initial domains. */
        INITIAL_VISIT(Count.ONE),
        /** The review of the remaining domains. */
        FULL_REVIEW(Count.ONE),
        /** An action, with everything that became of it. */
        ACTION(Count.SEVERAL),
        /** A draft of the plan, sent for comment. */
        DRAFT_PLAN(Count.SEVERAL),
        /** An issue of the plan. */
        ISSUED_PLAN(Count.SEVERAL),
        /** A review of the plan. */
        PLAN_REVIEW(Count.SEVERAL),
        /** A decision on mitigating circumstances for the whole plan. */
        MITIGATION(Count.SEVERAL),
        /** A further quality call or visit. */
        FOLLOW_UP(Count.SEVERAL),
        /** A note on how the provider works with the team. */
        ENGAGEMENT_NOTE(Count.SEVERAL),
        /** A step of escalation. */
        ESCALATION_STEP(Count.SEVERAL),
        /** A hand-over to another reviewer. */
        HAND_OVER(Count.SEVERAL),
        /** Days on which the review is paused. */
        PAUSE(Count.SEVERAL),
        /** The compliance score as a reviewer decided it. */
        COMPLIANCE_DECISION(Count.SEVERAL),
        /** The review's being given up. */
        ABANDONMENT(Count.ONE);

        private final Count count;

        Kind(Count count) {
            this.count = count;
        }

        /**
         * Tells whether a review can have several facts of the kind, each with an id of its own.
         *
         * @return true where a name of the kind has an id
         */
        public boolean hasIds() {
            return count == Count.SEVERAL;
        }

        /**
         * Tells whether a review has the fact from its opening on. Such a fact is in the first entry of a history; it can be corrected,
         * and not struck out.
         *
         * @return true for the service, the reviewer, the day of the opening, the catalogue and the initial domains
         */
        public boolean isOfOpening() {
            return count == Count.OPENING;
        }

        /**
         * Returns the kind as a sentence has it.
         *
         * @return its words, such as {@code issued plan}
         */
        public String words() {
            return switch (this) {
                case OPENED_ON -> "day of the opening";
                case HAND_OVER -> "hand-over";
                default -> Words.of(this);
            };
        }
    }

    /** How many facts of a kind a review has. */
    private enum Count {
        OPENING,
        ONE,
        SEVERAL
    }
}
