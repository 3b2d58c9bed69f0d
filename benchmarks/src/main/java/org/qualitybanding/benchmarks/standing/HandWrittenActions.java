package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.standing.PlainReview.Extension;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainEvidence;
import org.qualitybanding.benchmarks.standing.PlainStanding.ActionState;
import org.qualitybanding.benchmarks.standing.PlainStanding.State;

/** Where each action stands on a date, in one pass over its evidence. */
final class HandWrittenActions {

    private HandWrittenActions() {}

    static List<ActionState> on(PlainReview review, LocalDate date, @Nullable LocalDate scoredOn) {
        List<ActionState> states = new ArrayList<>(review.actions().size());
        for (PlainAction action : review.actions()) {
            if (isKnown(action.foundOn(), date)) {
                states.add(state(action, date, scoredOn));
            }
        }
        return states;
    }

    static boolean isKnown(@Nullable LocalDate day, LocalDate date) {
        return day != null && !day.isAfter(date);
    }

    static boolean isWithdrawn(PlainAction action, LocalDate date) {
        return isKnown(action.withdrawnOn(), date);
    }

    private static ActionState state(PlainAction action, LocalDate date, @Nullable LocalDate scoredOn) {
        LocalDate dueOn = dueOn(action, date);
        LocalDate met = null;
        LocalDate metSent = null;
        LocalDate metLate = null;
        LocalDate metLateSent = null;
        LocalDate toJudge = null;
        LocalDate lastJudgedInTime = null;
        boolean inTimeToJudge = false;
        for (PlainEvidence sent : action.evidence()) {
            if (!isKnown(sent.sentOn(), date)) {
                continue;
            }
            boolean inTime = dueOn == null || !sent.sentOn().isAfter(dueOn);
            LocalDate judgedOn = isKnown(sent.judgedOn(), date) ? sent.judgedOn() : null;
            if (judgedOn == null) {
                toJudge = toJudge == null ? sent.sentOn() : toJudge;
                inTimeToJudge |= inTime;
            } else if (inTime) {
                lastJudgedInTime = later(lastJudgedInTime, judgedOn);
                if (sent.sufficient() && (met == null || judgedOn.isBefore(met))) {
                    met = judgedOn;
                    metSent = sent.sentOn();
                }
            } else if (sent.sufficient() && (metLate == null || judgedOn.isBefore(metLate))) {
                metLate = judgedOn;
                metLateSent = sent.sentOn();
            }
        }
        boolean excused = isKnown(action.excusedOn(), date);
        LocalDate lateDecidedOn = metLate == null || inTimeToJudge ? null : later(lastJudgedInTime, metLate);
        LocalDate decidedOn = earlier(met, lateDecidedOn);
        decidedOn = excused ? earlier(decidedOn, action.excusedOn()) : decidedOn;
        boolean later = scoredOn != null && action.foundOn().isAfter(scoredOn);
        if (isWithdrawn(action, date)) {
            return new ActionState(
                    action.id(), State.WITHDRAWN, dueOn, null, earlier(decidedOn, action.withdrawnOn()), later);
        }
        if (met != null) {
            return new ActionState(action.id(), State.MET, dueOn, metSent, decidedOn, later);
        }
        if (excused) {
            return new ActionState(action.id(), State.EXCUSED, dueOn, null, decidedOn, later);
        }
        if (metLate != null && !inTimeToJudge) {
            return new ActionState(action.id(), State.MET_LATE, dueOn, metLateSent, decidedOn, later);
        }
        if (toJudge != null) {
            State awaiting = inTimeToJudge ? State.AWAITING_JUDGEMENT : State.AWAITING_JUDGEMENT_LATE;
            return new ActionState(action.id(), awaiting, dueOn, toJudge, null, later);
        }
        return new ActionState(action.id(), openState(dueOn, date), dueOn, null, null, later);
    }

    /** Clause M14, readings R17 and R26. */
    private static @Nullable LocalDate dueOn(PlainAction action, LocalDate date) {
        LocalDate issuedOn = action.issuedOn();
        if (issuedOn == null || issuedOn.isAfter(date)) {
            return null;
        }
        LocalDate dueOn = issuedOn.plusWeeks(action.evidenceWeeks());
        for (Extension extension : action.extensions()) {
            dueOn = isKnown(extension.decidedOn(), date) ? dueOn.plusDays(extension.days()) : dueOn;
        }
        return dueOn;
    }

    static State openState(@Nullable LocalDate dueOn, LocalDate date) {
        if (dueOn == null) {
            return State.NOT_ISSUED;
        }
        int order = dueOn.compareTo(date);
        return order < 0 ? State.OVERDUE : order == 0 ? State.DUE_TODAY : State.NOT_YET_DUE;
    }

    static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
