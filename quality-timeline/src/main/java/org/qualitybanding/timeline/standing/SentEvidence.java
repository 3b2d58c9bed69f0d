package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.deadline.Deadline;

/**
 * What became by a date of the evidence sent towards an action, gone through once. Evidence is in time or late by the deadline
 * (readings R14 and R35); where no clock runs yet, it is in time. Of several judgements of one piece the latest decides, since
 * the day from which its finding stands.
 */
final class SentEvidence {

    private @Nullable LocalDate sufficientInTime;
    private @Nullable LocalDate sufficientInTimeJudged;
    private @Nullable LocalDate sufficientLate;
    private @Nullable LocalDate sufficientLateJudged;
    private @Nullable LocalDate unjudgedInTime;
    private @Nullable LocalDate unjudgedLate;
    private @Nullable LocalDate lastJudgedInTime;
    private @Nullable LocalDate firstJudged;
    private @Nullable LocalDate firstNotSufficient;

    private SentEvidence() {}

    static SentEvidence none() {
        return new SentEvidence();
    }

    static SentEvidence of(Action action, Optional<Deadline> deadline, KnownFacts facts) {
        SentEvidence all = new SentEvidence();
        for (Evidence sent : action.evidence()) {
            if (facts.isSent(sent)) {
                boolean late = deadline.isPresent() && deadline.get().isLate(sent.submittedOn());
                Optional<Judgement> judgement = facts.standingJudgement(sent);
                if (judgement.isPresent()) {
                    all.firstJudged =
                            earlier(all.firstJudged, sent.judgements().get(0).judgedOn());
                    all.addJudged(sent.submittedOn(), judgement.get(), late);
                } else {
                    all.addUnjudged(sent.submittedOn(), late);
                }
            }
        }
        return all;
    }

    private void addUnjudged(LocalDate submittedOn, boolean late) {
        if (late) {
            unjudgedLate = earlier(unjudgedLate, submittedOn);
        } else {
            unjudgedInTime = earlier(unjudgedInTime, submittedOn);
        }
    }

    private void addJudged(LocalDate submittedOn, Judgement judgement, boolean late) {
        LocalDate judgedOn = judgement.judgedOn();
        if (!late && (lastJudgedInTime == null || judgedOn.isAfter(lastJudgedInTime))) {
            lastJudgedInTime = judgedOn;
        }
        if (judgement.finding() == Judgement.Finding.NOT_SUFFICIENT) {
            firstNotSufficient = earlier(firstNotSufficient, judgedOn);
        } else if (late && isBefore(judgedOn, sufficientLateJudged)) {
            sufficientLate = submittedOn;
            sufficientLateJudged = judgedOn;
        } else if (!late && isBefore(judgedOn, sufficientInTimeJudged)) {
            sufficientInTime = submittedOn;
            sufficientInTimeJudged = judgedOn;
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other);
    }

    private static LocalDate earlier(@Nullable LocalDate before, LocalDate day) {
        return before == null || day.isBefore(before) ? day : before;
    }

    /** The day the evidence was sent that came in time and was the first to be found sufficient (reading R14). */
    Optional<LocalDate> sufficientInTime() {
        return Optional.ofNullable(sufficientInTime);
    }

    /** The day the evidence was sent that came late and was the first to be found sufficient. */
    Optional<LocalDate> sufficientLate() {
        return Optional.ofNullable(sufficientLate);
    }

    /** The day the evidence was sent that came in time and is the first that is not judged (reading R15). */
    Optional<LocalDate> unjudgedInTime() {
        return Optional.ofNullable(unjudgedInTime);
    }

    /** The day the evidence was sent that came late and is the first that is not judged. */
    Optional<LocalDate> unjudgedLate() {
        return Optional.ofNullable(unjudgedLate);
    }

    /**
     * The first day on which evidence decided: what came in time by being found sufficient, and what came late once everything
     * that came in time is judged too, since that comes first (reading R15).
     */
    Optional<LocalDate> decidedOn() {
        if (sufficientLateJudged == null || unjudgedInTime != null) {
            return Optional.ofNullable(sufficientInTimeJudged);
        }
        LocalDate lateOn = lastJudgedInTime != null && lastJudgedInTime.isAfter(sufficientLateJudged)
                ? lastJudgedInTime
                : sufficientLateJudged;
        return Optional.of(earlier(sufficientInTimeJudged, lateOn));
    }

    /** The last day on which the team judged any that came in time. */
    Optional<LocalDate> lastJudgedInTimeOn() {
        return Optional.ofNullable(lastJudgedInTime);
    }

    /** The first day on which the team judged any of it. */
    Optional<LocalDate> firstJudgedOn() {
        return Optional.ofNullable(firstJudged);
    }

    /** The first day on which any of it was found not sufficient, where it still stands so. */
    Optional<LocalDate> firstNotSufficientOn() {
        return Optional.ofNullable(firstNotSufficient);
    }
}
