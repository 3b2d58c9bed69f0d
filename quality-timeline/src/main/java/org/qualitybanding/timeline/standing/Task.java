package org.qualitybanding.timeline.standing;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that the quality team has to do and that no clock runs for: the published model gives it no last day, so it is never
 * overdue. What has one is a {@link Duty}.
 *
 * <p>Evidence towards A-1 was sent on 12 March 2026 and is not judged. Asked about on 16 March, there is a task to judge it, since
 * 12 March; it is gone once the evidence is judged.
 *
 * @param kind what there is to do
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param evidenceId the id of the evidence that it is about; empty where it is about none
 * @param since the day from which it is there to do
 */
public record Task(Kind kind, Optional<String> actionId, Optional<String> evidenceId, LocalDate since) {

    /** By the day they are there since, then by kind, action and evidence: the order in which tasks are listed. */
    public static final Comparator<Task> BY_DATE = new ByDate();

    /**
     * Creates a task.
     *
     * @throws InvalidValueException if a component is missing, or it names an action or evidence exactly where it is not about any
     */
    public Task {
        kind = Require.given("kind", kind);
        actionId = Require.optional(actionId);
        evidenceId = Require.optional(evidenceId);
        since = Require.given("since", since);
        boolean ofEvidence = kind == Kind.JUDGE_EVIDENCE;
        Require.that(
                actionId.isPresent() == ofEvidence && evidenceId.isPresent() == ofEvidence,
                "evidenceId",
                ofEvidence ? "given with its action" : "left out with its action",
                evidenceId.isPresent() ? "one" : "nothing");
    }

    static Task of(Kind kind, LocalDate since) {
        return new Task(kind, Optional.empty(), Optional.empty(), since);
    }

    /**
     * Returns a name for the task that is the same on every date, and is that of no other task or duty of the review.
     *
     * @return the key, such as {@code decide-compliance} or {@code judge-evidence:A-1 E-1}; a caller can keep notes by it
     */
    public String key() {
        return kind.key
                + actionId.map(id -> ":" + id).orElse("")
                + evidenceId.map(id -> " " + id).orElse("");
    }

    /** What there is to do, and with what it is about, such as {@code Judge the evidence E-1 towards A-1}. */
    public String subject() {
        return kind.words
                + evidenceId.map(id -> " " + id).orElse("")
                + actionId.map(id -> " towards " + id).orElse("");
    }

    /** Returns what there is to do, and since when, such as {@code Judge the evidence E-1 towards A-1, since 2026-03-12}. */
    @Override
    public String toString() {
        return subject() + ", since " + since;
    }

    /** What the quality team has to do without a last day. */
    public enum Kind {
        /** Visit the service, or request evidence where visits are suspended, and end that review (clauses M6 and M7). */
        REVIEW_INITIAL_DOMAINS("Review the initial domains", PublishedModel.M6, PublishedModel.M7),
        /** Review the remaining domains while the initial review goes on, from the end of which their clock runs (R27). */
        REVIEW_REMAINING_DOMAINS("Review the remaining domains", PublishedModel.M8, PublishedModel.R27),
        /** Judge evidence that came, in time or late (clause M15, reading R15). */
        JUDGE_EVIDENCE("Judge the evidence", PublishedModel.M15, PublishedModel.R15),
        /** Decide the compliance score, for the first time or anew (clause M21, readings R12 and R37). */
        DECIDE_COMPLIANCE("Decide the compliance score", PublishedModel.M21, PublishedModel.R12, PublishedModel.R37);

        private final String words;
        private final String key = keyOf(this);

        @SuppressWarnings("ImmutableEnumChecker") // a clause is a record of texts
        private final ImmutableList<Clause> clauses;

        Kind(String words, Clause... clauses) {
            this.words = words;
            this.clauses = ImmutableList.copyOf(clauses);
        }

        /**
         * Returns the task the way it stands in a list.
         *
         * @return the words, such as {@code Decide the compliance score}
         */
        public String words() {
            return words;
        }

        /**
         * Returns what the task rests on.
         *
         * @return the clauses and readings that speak of it
         */
        public List<Clause> clauses() {
            return clauses;
        }
    }

    /** The first part of a key, such as {@code judge-evidence}. */
    static String keyOf(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class ByDate implements Comparator<Task> {

        @Override
        public int compare(Task one, Task other) {
            return ComparisonChain.start()
                    .compare(one.since, other.since)
                    .compare(one.kind, other.kind)
                    .compare(one.actionId.orElse(""), other.actionId.orElse(""))
                    .compare(one.evidenceId.orElse(""), other.evidenceId.orElse(""))
                    .result();
        }
    }
}
