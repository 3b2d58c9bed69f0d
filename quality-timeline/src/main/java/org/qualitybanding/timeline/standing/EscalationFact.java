package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A fact that may prompt people to take a step of escalation. It says what is the case and where the document speaks of it;
 * whether a step follows, and which, is people's to decide (clause M17, reading R34). The quality team's own lateness is
 * never among these facts (reading R33).
 *
 * <p>They are found in {@code EscalationFacts}, one method a kind.
 *
 * @param kind what is the case
 * @param since the day from which it is: the first day after a missed last day, or the day of the finding
 * @param subjectId the id of the action, evidence or note that it is about; empty where it is about the whole review
 * @param clauses the clauses and readings that speak of it
 */
public record EscalationFact(Kind kind, LocalDate since, Optional<String> subjectId, List<Clause> clauses) {

    private static final ImmutableList<Clause> CLAUSES = ImmutableList.of(PublishedModel.M17, PublishedModel.R34);

    /**
     * Creates a fact.
     *
     * @throws InvalidValueException if a component is missing
     */
    public EscalationFact {
        kind = Require.given("kind", kind);
        since = Require.given("since", since);
        subjectId = Require.optional(subjectId);
        clauses = Require.list("clauses", clauses);
    }

    static EscalationFact of(Kind kind, LocalDate since, Optional<String> subjectId) {
        return new EscalationFact(kind, since, subjectId, CLAUSES);
    }

    /** Returns the fact in words, such as {@code the provider missed a timescale: A-1, since 2026-03-14}. */
    @Override
    public String toString() {
        return kind.words() + subjectId.map(id -> ": " + id).orElse("") + ", since " + since;
    }

    /** The kinds of fact that may prompt people to take a step of escalation (clause M17). */
    public enum Kind {
        /** The provider missed a timescale. */
        TIMESCALE_MISSED("the provider missed a timescale"),
        /** Evidence was found not sufficient, and nothing sufficient has come since. */
        EVIDENCE_NOT_SUFFICIENT("evidence was found not sufficient"),
        /** The provider's engagement was found unsatisfactory. */
        ENGAGEMENT_UNSATISFACTORY("the provider's engagement was found unsatisfactory"),
        /** The service's band is Poor. */
        POOR_BAND("the band is Poor");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * Returns the fact the way it stands in a report.
         *
         * @return the words, such as {@code the provider missed a timescale}
         */
        public String words() {
            return words;
        }
    }
}
