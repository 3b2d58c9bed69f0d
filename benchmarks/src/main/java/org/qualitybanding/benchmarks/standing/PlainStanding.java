package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands, as plain records: all that the library's standing says, but for the reasons and the advice.
 *
 * @param stage the stage, by its name in the library
 * @param duties by last day, kind and action
 * @param lowestScore the lowest action score still possible; where final, the score
 * @param compliance the status of the compliance score, by its name in the library
 * @param lowestBand the lowest band still possible, by its name
 * @param facts the facts that may prompt a step of escalation, by date, kind and subject
 */
public record PlainStanding(
        String reviewId,
        LocalDate date,
        String stage,
        List<ActionState> actions,
        List<PlainDuty> duties,
        @Nullable LocalDate conclusionOn,
        @Nullable LocalDate endedOn,
        boolean scored,
        int lowestScore,
        int highestScore,
        String compliance,
        int lowestCompliance,
        int highestCompliance,
        String lowestBand,
        String highestBand,
        List<PlainFact> facts) {

    /** Where an action stands. */
    public enum State {
        NOT_ISSUED,
        NOT_YET_DUE,
        DUE_TODAY,
        OVERDUE,
        AWAITING_JUDGEMENT,
        AWAITING_JUDGEMENT_LATE,
        MET,
        MET_LATE,
        NOT_MET,
        EXCUSED,
        WITHDRAWN;

        boolean isOpen() {
            return this == NOT_YET_DUE || this == DUE_TODAY || this == OVERDUE;
        }

        boolean isDecided() {
            return ordinal() >= MET.ordinal();
        }
    }

    /** The kinds of duty, in the order in which they are listed on one day. */
    public enum Kind {
        UPLOAD_REQUESTED_EVIDENCE,
        SEND_EVIDENCE,
        RESPOND_TO_UPLOAD,
        SEND_INITIAL_PLAN,
        REVIEW_RED_ACTION,
        REVIEW_REMAINING_DOMAINS,
        SEND_FULL_PLAN,
        REVIEW_PLAN
    }

    /** The kinds of fact, in the order in which they are listed on one day. */
    public enum FactKind {
        TIMESCALE_MISSED,
        EVIDENCE_NOT_SUFFICIENT,
        ENGAGEMENT_UNSATISFACTORY,
        POOR_BAND
    }

    /** Where an action stands, with its last day and the day it was decided. */
    public record ActionState(
            String actionId,
            State state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate decidedOn,
            boolean lateFound) {

        ActionState with(State changed) {
            return new ActionState(actionId, changed, dueOn, sentOn, decidedOn, lateFound);
        }
    }

    /** A duty; {@code actionId} is empty where it is about none. */
    public record PlainDuty(
            Kind kind,
            String actionId,
            LocalDate dueOn,
            State state,
            @Nullable LocalDate doneOn) {

        public boolean isOpen() {
            return state.isOpen();
        }

        boolean isProviders() {
            return kind == Kind.UPLOAD_REQUESTED_EVIDENCE || kind == Kind.SEND_EVIDENCE;
        }

        boolean isMissed() {
            return switch (state) {
                case OVERDUE, AWAITING_JUDGEMENT_LATE, MET_LATE, NOT_MET -> true;
                case NOT_ISSUED, NOT_YET_DUE, DUE_TODAY, AWAITING_JUDGEMENT, MET, EXCUSED, WITHDRAWN -> false;
            };
        }
    }

    /** A fact that may prompt a step of escalation; {@code subjectId} is empty where it is about the whole review. */
    public record PlainFact(FactKind kind, LocalDate since, String subjectId) {}
}
