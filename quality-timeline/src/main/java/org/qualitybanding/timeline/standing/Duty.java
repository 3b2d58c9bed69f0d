package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Party;

/**
 * Something that the provider or the quality team owes by a date, and where it stands on the day asked about.
 *
 * <p>A plan sent on 6 March 2026 makes evidence for a red action due on 13 March. Asked about on 16 March with nothing sent,
 * the duty is {@link State#OVERDUE}, and {@code daysLeft} is -3.
 *
 * @param kind what is owed, and by whom
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param draftId the id of the draft of the plan that it is about (reading R41); empty where it is about none
 * @param deadline by when, and how that came about
 * @param state where it stands
 * @param doneOn the day it was done: for evidence, the day it was sent, judged or not; empty while it is not
 */
public record Duty(
        Kind kind,
        Optional<String> actionId,
        Optional<String> draftId,
        Deadline deadline,
        State state,
        Optional<LocalDate> doneOn) {

    /** By last day, then by kind, then by what it is about: the order in which duties are listed. */
    public static final Comparator<Duty> BY_DATE = new ByDate();

    /**
     * Creates a duty.
     *
     * @throws InvalidValueException if a component is missing, or the deadline is of another clock than those of the kind
     */
    public Duty {
        kind = Require.given("kind", kind);
        actionId = Require.optional(actionId);
        draftId = Require.optional(draftId);
        deadline = Require.given("deadline", deadline);
        state = Require.given("state", state);
        doneOn = Require.optional(doneOn);
        if (!kind.clocks.contains(deadline.clock())) {
            throw new InvalidValueException(
                    "deadline.clock", "one of " + kind.clocks, deadline.clock().toString());
        }
    }

    /** Where a duty stands on a date that is not done: what is late is overdue, or not met where the time for it is over. */
    static State openState(Deadline deadline, LocalDate date, boolean over) {
        int days = date.compareTo(deadline.dueOn());
        if (days == 0) {
            return State.DUE_TODAY;
        }
        if (days < 0) {
            return State.NOT_YET_DUE;
        }
        return over ? State.NOT_MET : State.OVERDUE;
    }

    /**
     * Returns who owes it (reading R33).
     *
     * @return the one owner
     */
    public Party owner() {
        return deadline.owner();
    }

    /**
     * Returns the last day on which doing it is in time.
     *
     * @return the date in force, included
     */
    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    /**
     * Returns the days left to the last day.
     *
     * @param date the day asked about
     * @return the number of days: 0 on the last day, less than 0 after it
     */
    public long daysLeft(LocalDate date) {
        return deadline.daysLeft(date);
    }

    /**
     * Returns how many days after the last day it was done.
     *
     * @return 1 or more where it was done late, 0 where it was in time or is not done
     */
    public long daysLate() {
        return doneOn.map(done -> Math.max(0, ChronoUnit.DAYS.between(dueOn(), done)))
                .orElse(0L);
    }

    /**
     * Tells whether the last day passed without what was owed.
     *
     * @return true where it is overdue, was done late or not at all, or waits for judgement and came late; false where it is
     *     excused or withdrawn
     */
    public boolean missed() {
        return switch (state) {
            case OVERDUE, AWAITING_JUDGEMENT_LATE, MET_LATE, NOT_MET -> true;
            case NOT_ISSUED,
                    NOT_RECEIVED,
                    NOT_DATED,
                    NOT_YET_DUE,
                    DUE_TODAY,
                    AWAITING_JUDGEMENT,
                    MET,
                    EXCUSED,
                    WITHDRAWN -> false;
        };
    }

    /**
     * Returns where the duty stands, and how its last day came about.
     *
     * @return the explanation: {@code Send evidence A-1, the provider: overdue}, with the steps of the deadline below it
     */
    public Explanation explanation() {
        return DutyExplanation.of(this);
    }

    /**
     * Returns a name for the duty that is the same on every date, whatever is recorded elsewhere, and is that of no other duty or
     * task of the review.
     *
     * @return the key, such as {@code send-evidence:A-1}, {@code review-plan:2}, {@code review-plan:conclusion} or {@code
     *     comment-on-draft:DP-1}; a caller can keep notes by it
     */
    public String key() {
        if (kind == Kind.REVIEW_PLAN) {
            return kind.key + ":"
                    + deadline.counted().interval().map(String::valueOf).orElse("conclusion");
        }
        return kind.key + subjectId().map(id -> ":" + id).orElse("");
    }

    /** What is owed, with the id of the action or the draft that it is about. */
    public String subject() {
        return kind.words() + subjectId().map(id -> " " + id).orElse("");
    }

    /**
     * Returns the id of what it is about.
     *
     * @return the id of an action or of a draft of the plan; empty where it is about no single one
     */
    public Optional<String> subjectId() {
        return actionId.isPresent() ? actionId : draftId;
    }

    /** What is owed, and by whom. */
    String title() {
        return subject() + ", " + owner().words();
    }

    /**
     * Returns what, whose, where it stands and when, such as {@code Send evidence A-1, the provider: overdue, last day
     * 2026-03-13}.
     */
    @Override
    public String toString() {
        return title() + ": " + state.words() + ", last day " + dueOn()
                + doneOn.map(done -> ", done " + done).orElse("");
    }

    /** What somebody owes in the course of a review, and by which clock. */
    public enum Kind {
        /** The provider uploads the evidence requested for a remote review (clause M7). */
        UPLOAD_REQUESTED_EVIDENCE("Upload the requested evidence", Clock.REMOTE_UPLOAD),
        /** The provider comments on a draft of the plan, where a team's policy has a clock for it (reading R41). */
        COMMENT_ON_DRAFT("Comment on the draft of the plan", Clock.DRAFT_COMMENTS),
        /** The provider sends evidence towards an action (clause M14). */
        SEND_EVIDENCE("Send evidence", Clock.EVIDENCE_RED, Clock.EVIDENCE_AMBER, Clock.EVIDENCE_GREEN),
        /** The reviewer responds to the upload (clause M7). */
        RESPOND_TO_UPLOAD("Respond to the upload", Clock.REMOTE_RESPONSE),
        /** The team sends the plan on the initial domains (clause M10). */
        SEND_INITIAL_PLAN("Send the plan on the initial domains", Clock.INITIAL_PLAN),
        /** The team reviews a red action after the full-review gate has tripped (clause M9). */
        REVIEW_RED_ACTION("Review the red action", Clock.RED_ACTION_REVIEW),
        /** The team reviews the remaining domains (clause M9). */
        REVIEW_REMAINING_DOMAINS("Review the remaining domains", Clock.REMAINING_DOMAINS),
        /** The team sends the full plan (clause M9). */
        SEND_FULL_PLAN("Send the full plan", Clock.FULL_PLAN),
        /** The team reviews the plan at an interval (clauses M11, M12 and M15). */
        REVIEW_PLAN("Review the plan", Clock.CONCLUSION);

        private final String words;
        private final String key = Task.keyOf(this);
        private final Party owner;
        private final ImmutableSet<Clock> clocks;

        Kind(String words, Clock... clocks) {
            this.words = words;
            this.owner = clocks[0].owner();
            this.clocks = Sets.immutableEnumSet(Arrays.asList(clocks));
        }

        /**
         * Returns who owes it (reading R33).
         *
         * @return the one owner of its clocks
         */
        public Party owner() {
            return owner;
        }

        /**
         * Returns the duty the way it stands in a list.
         *
         * @return the words, such as {@code Send the full plan}
         */
        public String words() {
            return words;
        }
    }

    /** Where a duty stands on a date. Due today is not overdue (reading R23). */
    public enum State {
        /** No clock is running yet: the action is in no plan that was sent. */
        NOT_ISSUED("not issued"),
        /** No clock is running yet: a plan with the action was sent, and runs from its receipt, which is not recorded (R26). */
        NOT_RECEIVED("not received"),
        /** A clock is running, and its last day can't be worked out: the calendar doesn't cover a date that the count needs. */
        NOT_DATED("due, last day not known"),
        /** The last day is later. */
        NOT_YET_DUE("not yet due"),
        /** The last day is the day asked about. */
        DUE_TODAY("due today"),
        /** The last day is past. */
        OVERDUE("overdue"),
        /** Evidence came in time, and the team has yet to judge it (reading R15): it can still meet the action in time. */
        AWAITING_JUDGEMENT("awaiting judgement"),
        /** Evidence came after the last day, and the team has yet to judge it: the action is not met in time any more. */
        AWAITING_JUDGEMENT_LATE("awaiting judgement"),
        /** Done on or before the last day (reading R14). */
        MET("met"),
        /** Done after the last day. */
        MET_LATE("met late"),
        /** Not done, and the time for it is over. What is done all the same is {@link #MET_LATE}. */
        NOT_MET("not met"),
        /** Excused by an accepted mitigation (reading R18). */
        EXCUSED("excused"),
        /** The action was withdrawn (reading R9). */
        WITHDRAWN("withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /**
         * Tells whether its owner still has something to do.
         *
         * @return true for {@link #NOT_YET_DUE}, {@link #DUE_TODAY} and {@link #OVERDUE}
         */
        public boolean isOpen() {
            return this == NOT_YET_DUE || this == DUE_TODAY || this == OVERDUE;
        }

        /**
         * Tells whether evidence is in, and the team has something to do (reading R15).
         *
         * @return true for {@link #AWAITING_JUDGEMENT} and {@link #AWAITING_JUDGEMENT_LATE}
         */
        public boolean isAwaitingJudgement() {
            return this == AWAITING_JUDGEMENT || this == AWAITING_JUDGEMENT_LATE;
        }

        /**
         * Tells whether nothing that happens in the ordinary course can change it any more.
         *
         * @return true for {@link #MET}, {@link #MET_LATE}, {@link #EXCUSED} and {@link #WITHDRAWN}
         */
        public boolean isDecided() {
            return switch (this) {
                case MET, MET_LATE, EXCUSED, WITHDRAWN -> true;
                case NOT_ISSUED,
                        NOT_RECEIVED,
                        NOT_DATED,
                        NOT_YET_DUE,
                        DUE_TODAY,
                        OVERDUE,
                        AWAITING_JUDGEMENT,
                        AWAITING_JUDGEMENT_LATE,
                        NOT_MET -> false;
            };
        }

        /**
         * Returns the state the way it stands in a report.
         *
         * @return the words, such as {@code not yet due}; evidence that awaits judgement reads the same in time and late
         */
        public String words() {
            return words;
        }
    }

    private static final class ByDate implements Comparator<Duty> {

        @Override
        public int compare(Duty one, Duty other) {
            int order = one.dueOn().compareTo(other.dueOn());
            if (order == 0) {
                order = one.kind.compareTo(other.kind);
            }
            return order == 0
                    ? one.subjectId().orElse("").compareTo(other.subjectId().orElse(""))
                    : order;
        }
    }
}
