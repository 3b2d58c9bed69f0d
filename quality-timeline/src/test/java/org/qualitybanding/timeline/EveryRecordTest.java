package org.qualitybanding.timeline;

import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.fixtures.RecordConventions;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.change.BandMove;
import org.qualitybanding.timeline.change.CalendarComparison;
import org.qualitybanding.timeline.change.PolicyPlan;
import org.qualitybanding.timeline.change.RecordedChange;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.PolicyWarning;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;
import org.qualitybanding.timeline.standing.Work;
import org.qualitybanding.timeline.words.ExplanationInWords;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;
import org.qualitybanding.timeline.worklist.ServiceBands;
import org.qualitybanding.timeline.worklist.Worklist;

/** What every record of this module promises. */
class EveryRecordTest extends RecordConventions {

    EveryRecordTest() {
        super(
                examples(),
                ReviewTimeline.class,
                Set.of("workingDays", "firstDay", "nonWorkingDays", "lastDay", "pausedDays"));
    }

    /** Evidence that came in time, a deadline that was changed, one that passed, and what is still to be judged. */
    private static Stream<?> examples() {
        QualityPolicy published = QualityPolicy.published();
        QualityPolicy weekdays = published.toBuilder()
                .timescales(published.timescales().withCounting(CountingRule.workingDays()))
                .workingDays(WorkingDays.mondayToFriday())
                .build();
        QualityReview review = Told.planned(
                        Told.minor("A-1", Rag.RED)
                                .evidence(List.of(SampleFacts.unjudged("E-1", march(12))))
                                .addDeadlineChanges(SampleFacts.movedBy(7, march(9)))
                                .build(),
                        Told.minor("A-2", Rag.RED).build())
                .build();
        ReviewHistory history = ReviewHistory.opened(
                        march(2),
                        "reviewer-7",
                        SampleReviews.visited(march(2), review.actions()).build())
                .recording(march(25), "typist-3", later -> review);
        ReviewTimeline timeline = ReviewTimeline.of(review, weekdays);
        ReviewStanding standing = timeline.on(march(20));
        CalendarComparison holiday = CalendarComparison.of(
                weekdays,
                WorkingDays.mondayToFriday()
                        .and(WorkingDays.holidays(
                                "ours", DateRange.ofYears(2026, 2026), Map.of(march(17), "Founders' Day"))),
                march(6));
        return Stream.of(
                standing,
                standing.actions().get(0).attempts().get(0),
                StandingInWords.of(standing, Texts.english()),
                ExplanationInWords.of(standing.explanation(), Texts.english()),
                new Work(standing.duties(), standing.tasks()),
                timeline.between(march(1), april(20)),
                timeline.whatIf(march(10)).complianceNeed(),
                timeline.receipt(march(20)),
                timeline.receipt(march(20)).replay(),
                PolicyOverlay.named("ours", "1"),
                PolicyPlan.of(published, weekdays.withMostPieces(12)),
                new BandMove(List.of(Band.GOOD), List.of(Band.ADEQUATE), List.of("clock evidence-red")),
                new PolicyWarning(PolicyWarning.Kind.AND_AMONG_ORS, "outcome-3 has one"),
                PolicyPlan.of(published, weekdays).over(Stream.of(review), march(20)),
                new Rescoring(published, weekdays, march(20)),
                new Rescoring(published, weekdays, march(20)).of(review),
                RecordedChange.of(history, published, march(20), march(20), march(31)),
                Worklist.of(Stream.of(review), weekdays, march(20)),
                ServiceBands.of(Stream.of(review), weekdays, march(20)),
                holiday,
                holiday.of(review),
                new ReviewResult<>("QR-1", Optional.of(1), Optional.empty()),
                new RefusedReview("QR-1", "date must be on or after openedOn 2026-03-02, found 2026-03-01"));
    }
}
