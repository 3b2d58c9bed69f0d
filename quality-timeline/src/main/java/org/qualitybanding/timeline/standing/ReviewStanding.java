package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.deadline.Party;

/**
 * Where a review stands on a date, by the facts that happened by then: its stage, who owes what by when, and the scorecard.
 *
 * <pre>{@code
 * ReviewStanding standing = ReviewTimeline.of(review, QualityPolicy.published()).on(LocalDate.of(2026, 4, 20));
 * standing.stage();                                // PLAN_UNDER_WAY
 * standing.overdue(Party.PROVIDER);                // the provider's duties whose last day is past
 * standing.next(Party.QUALITY_TEAM);               // what the team owes next
 * standing.tasks();                                // what it has to do without a last day
 * standing.scorecard().banding().toString();       // Poor or Adequate, provisional
 * standing.explanation().text();                   // every step, its numbers, its clauses
 * }</pre>
 *
 * <p>A late duty of one party is never shown as the other's (reading R33), and evidence that waits for the team's judgement is
 * not overdue (reading R15).
 *
 * @param reviewId the id of the review
 * @param date the day asked about; its end is meant
 * @param stage how far the review has come
 * @param actions where each action stands, in the order of the review
 * @param duties what each party owes or owed, by last day
 * @param tasks what the team has to do that no clock runs for, by the day it is there since
 * @param conclusionOn the concluding date, itself included; empty before the plan that decides the action score was sent
 *     (reading R19)
 * @param endedOn the day the engagement ended; empty before that (reading R19)
 * @param scorecard the scores and the band as far as they are known, with every advisory
 * @param escalationFacts the facts that may prompt people to take a step of escalation, by date (reading R34)
 * @param escalationSteps the steps of escalation that people took, by date; one that ended later has no end yet
 */
public record ReviewStanding(
        String reviewId,
        LocalDate date,
        Stage stage,
        List<ActionStanding> actions,
        List<Duty> duties,
        List<Task> tasks,
        Optional<LocalDate> conclusionOn,
        Optional<LocalDate> endedOn,
        Scorecard scorecard,
        List<EscalationFact> escalationFacts,
        List<EscalationStep> escalationSteps) {

    private static final ImmutableSet<Duty.State> ANY = Sets.immutableEnumSet(EnumSet.allOf(Duty.State.class));
    private static final ImmutableSet<Duty.State> OPEN =
            Sets.immutableEnumSet(Duty.State.NOT_YET_DUE, Duty.State.DUE_TODAY, Duty.State.OVERDUE);
    private static final ImmutableSet<Duty.State> OVERDUE = Sets.immutableEnumSet(Duty.State.OVERDUE);

    /**
     * Creates a standing; {@code ReviewTimeline.on} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ReviewStanding {
        reviewId = Require.id("reviewId", reviewId);
        date = Require.given("date", date);
        stage = Require.given("stage", stage);
        actions = Require.list("actions", actions);
        duties = Require.inOrder("duties", duties, Duty.BY_DATE);
        tasks = Require.inOrder("tasks", tasks, Task.BY_DATE);
        conclusionOn = Require.optional(conclusionOn);
        endedOn = Require.optional(endedOn);
        scorecard = Require.given("scorecard", scorecard);
        escalationFacts = Require.list("escalationFacts", escalationFacts);
        escalationSteps = Require.list("escalationSteps", escalationSteps);
    }

    /**
     * Returns the duties of one party (reading R33).
     *
     * @param owner the party
     * @return its duties, done and open, by last day
     */
    public List<Duty> duties(Party owner) {
        return duties(owner, ANY);
    }

    /**
     * Returns what one party still has to do.
     *
     * @param owner the party
     * @return its open duties, overdue ones included, by last day
     */
    public List<Duty> open(Party owner) {
        return duties(owner, OPEN);
    }

    /**
     * Returns what one party still has to do, and should have done by the day before (reading R23).
     *
     * @param owner the party
     * @return its overdue duties, by last day
     */
    public List<Duty> overdue(Party owner) {
        return duties(owner, OVERDUE);
    }

    /**
     * Returns what one party has to do next.
     *
     * @param owner the party
     * @return its open duty with the nearest last day that is not past; empty where there is none
     */
    public Optional<Duty> next(Party owner) {
        for (Duty duty : open(owner)) {
            if (duty.state() != Duty.State.OVERDUE) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    private List<Duty> duties(Party owner, Set<Duty.State> states) {
        Require.given("owner", owner);
        ImmutableList.Builder<Duty> found = ImmutableList.builder();
        for (Duty duty : duties) {
            if (duty.owner() == owner && states.contains(duty.state())) {
                found.add(duty);
            }
        }
        return found.build();
    }

    /**
     * Finds where an action stands.
     *
     * @param actionId the id of the action
     * @return its standing; empty where it was not found by the day asked about
     */
    public Optional<ActionStanding> action(String actionId) {
        Require.given("actionId", actionId);
        for (ActionStanding action : actions) {
            if (action.actionId().equals(actionId)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /**
     * Works out the whole identity of this answer: the facts that were known, the policy, the days of the calendar that were looked
     * at, the date, what it was recorded by, and the version of the library.
     *
     * @return the identity, with its digests
     */
    public AnswerIdentity identity() {
        return scorecard.identity();
    }

    /**
     * Returns why the review stands where it does: how the band was worked out, and for every duty where it stands and how
     * its last day came about.
     *
     * @return the explanation, with the clauses and readings it rests on
     */
    public Explanation explanation() {
        return Explanation.of(Reason.REVIEW_STANDS, "Review " + reviewId + " on " + date, stage.words())
                .addParts(Phrase.word("stage", "stage", stage), Phrase.date("date", date))
                .addSteps(scorecard.explanation())
                .addAllSteps(duties.stream().map(Duty::explanation).toList())
                .build();
    }

    /** Returns id, day, stage and band, such as {@code review QR-1 on 2026-04-20: closed; Adequate, final}. */
    @Override
    public String toString() {
        return "review " + reviewId + " on " + date + ": " + stage.words() + "; " + scorecard.banding();
    }

    /**
     * How far a review has come on a date. Stages follow each other in this order; a review that is not extended skips the two
     * of the full review, and one that is abandoned ends where it was.
     */
    public enum Stage {
        /** The initial domains are chosen, and their review has not begun (clauses M4 and M5). */
        OPENED("opened, the initial domains are to be reviewed"),
        /** The initial domains are being reviewed, on site or remote (clauses M6 and M7). */
        INITIAL_REVIEW("the initial domains are being reviewed"),
        /** The initial domains are reviewed, and the plan on them is to be sent (clause M10). */
        INITIAL_PLAN_OUTSTANDING("the plan on the initial domains is to be sent"),
        /** The remaining domains are to be reviewed (clauses M8 and M9). */
        FULL_REVIEW("the remaining domains are to be reviewed"),
        /** All domains are reviewed, and the full plan is to be sent (clause M9). */
        FULL_PLAN_OUTSTANDING("the full plan is to be sent"),
        /** The plan is being worked on (clauses M11 to M15). */
        PLAN_UNDER_WAY("the plan is being worked on"),
        /** The engagement has ended, and a reviewer is to decide the compliance score (clause M21, readings R12 and R19). */
        COMPLIANCE_OUTSTANDING("a reviewer is to decide the compliance score"),
        /** A reviewer has decided the compliance score (reading R12). */
        CLOSED("closed"),
        /**
         * Given up before a decision on compliance counted. The review stands still: what it scored by then is never final, what
         * was open has fallen away, and facts dated later change nothing.
         */
        ABANDONED("abandoned");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /**
         * Returns the stage the way it stands in a report.
         *
         * @return the words, such as {@code the plan is being worked on}
         */
        public String words() {
            return words;
        }
    }
}
