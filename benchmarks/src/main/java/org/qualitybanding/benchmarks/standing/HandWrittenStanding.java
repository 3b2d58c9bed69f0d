package org.qualitybanding.benchmarks.standing;

import static org.qualitybanding.benchmarks.standing.HandWrittenActions.isKnown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainEvidence;
import org.qualitybanding.benchmarks.standing.PlainStanding.ActionState;
import org.qualitybanding.benchmarks.standing.PlainStanding.FactKind;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainDuty;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainFact;
import org.qualitybanding.benchmarks.standing.PlainStanding.State;

/**
 * Where a review stands on a date, as somebody would write it who needs the published model and nothing else: no other policy
 * or calendar, no reasons, no advice, no checks. It is the limit that the library is measured against, and has to agree with it.
 */
public final class HandWrittenStanding {

    private static final Comparator<PlainFact> BY_DATE = Comparator.comparing(PlainFact::since)
            .thenComparing(PlainFact::kind)
            .thenComparing(PlainFact::subjectId);

    private HandWrittenStanding() {}

    /** Works out the standing; the end of the day is meant. */
    public static PlainStanding on(PlainReview review, LocalDate date) {
        return on(review, date, HandWrittenDecision.MOST_MINOR_OF_OUTCOME_1);
    }

    /** The same with another threshold for Outcome 1. */
    public static PlainStanding on(PlainReview review, LocalDate date, int mostMinorOfOutcome1) {
        HandWrittenScores scores = HandWrittenScores.on(review, date, mostMinorOfOutcome1);
        List<PlainDuty> duties = HandWrittenDuties.of(review, scores, date);
        String lowestBand = band(scores.lowestScore(), scores.lowestCompliance());
        String highestBand = band(scores.highestScore(), scores.highestCompliance());
        return new PlainStanding(
                review.id(),
                date,
                stage(review, scores, date),
                scores.actions(),
                duties,
                scores.conclusionOn(),
                scores.endedOn(),
                scores.scoredOn() != null,
                scores.lowestScore(),
                scores.highestScore(),
                scores.compliance(),
                scores.lowestCompliance(),
                scores.highestCompliance(),
                lowestBand,
                highestBand,
                facts(review, scores, duties, highestBand.equals("POOR"), date));
    }

    /** Works out the duties alone. */
    public static List<PlainDuty> duties(PlainReview review, LocalDate date) {
        return HandWrittenDuties.of(
                review, HandWrittenScores.on(review, date, HandWrittenDecision.MOST_MINOR_OF_OUTCOME_1), date);
    }

    private static String band(int actionScore, int compliance) {
        return HandWrittenDecision.band(actionScore, compliance).name();
    }

    private static String stage(PlainReview review, HandWrittenScores scores, LocalDate date) {
        if (!isKnown(review.visitedOn(), date)) {
            return "OPENED";
        }
        if (scores.scoredOn() == null) {
            if (!scores.gateTripped() && !isKnown(review.fullReviewStartedOn(), date)) {
                return "INITIAL_PLAN_OUTSTANDING";
            }
            return isKnown(review.fullReviewCompletedOn(), date) ? "FULL_PLAN_OUTSTANDING" : "FULL_REVIEW";
        }
        if (scores.isDecided()) {
            return "CLOSED";
        }
        return scores.endedOn() == null ? "PLAN_UNDER_WAY" : "COMPLIANCE_OUTSTANDING";
    }

    private static List<PlainFact> facts(
            PlainReview review, HandWrittenScores scores, List<PlainDuty> duties, boolean poor, LocalDate date) {
        List<PlainFact> facts = new ArrayList<>();
        for (PlainDuty duty : duties) {
            if (duty.isProviders() && duty.isMissed()) {
                facts.add(new PlainFact(FactKind.TIMESCALE_MISSED, duty.dueOn().plusDays(1), duty.actionId()));
            }
        }
        addNotSufficient(facts, review, scores, date);
        LocalDate poorSince = scores.isDecided()
                ? scores.decidedOn()
                : scores.lowestCompliance() == scores.highestCompliance() ? scores.endedOn() : scores.scoredOn();
        if (poor && poorSince != null) {
            facts.add(new PlainFact(FactKind.POOR_BAND, poorSince, ""));
        }
        facts.sort(BY_DATE);
        return facts;
    }

    private static void addNotSufficient(
            List<PlainFact> facts, PlainReview review, HandWrittenScores scores, LocalDate date) {
        int index = 0;
        for (PlainAction action : review.actions()) {
            if (isKnown(action.foundOn(), date)) {
                ActionState standing = scores.actions().get(index++);
                LocalDate since = firstNotSufficient(action, date);
                if (since != null && (!standing.state().isDecided() || standing.state() == State.NOT_MET)) {
                    facts.add(new PlainFact(FactKind.EVIDENCE_NOT_SUFFICIENT, since, action.id()));
                }
            }
        }
    }

    private static @Nullable LocalDate firstNotSufficient(PlainAction action, LocalDate date) {
        LocalDate first = null;
        for (PlainEvidence sent : action.evidence()) {
            LocalDate judgedOn = sent.judgedOn();
            if (!sent.sufficient() && judgedOn != null && isKnown(judgedOn, date)) {
                first = first == null || judgedOn.isBefore(first) ? judgedOn : first;
            }
        }
        return first;
    }
}
