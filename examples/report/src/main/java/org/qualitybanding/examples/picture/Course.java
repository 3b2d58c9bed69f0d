package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * The course of a review as it was known on a date, for pictures of every kind: what happened, and each duty from the day its clock
 * starts to the day it was done or given up.
 *
 * @param first the first day of the picture, that on which the review was opened
 * @param last its last day: the day looked at, the last day of a duty or the concluding date, whichever is latest
 * @param lookedAtOn the day looked at
 * @param happened what happened in the review
 * @param duties a track for each duty, in the order in which their clocks start
 */
public record Course(LocalDate first, LocalDate last, LocalDate lookedAtOn, Track happened, List<Track> duties) {

    private static final Comparator<Duty> BY_START = Comparator.comparing(
                    (Duty duty) -> duty.deadline().counted().originOn())
            .thenComparing(Duty::dueOn)
            .thenComparing(Duty::kind)
            .thenComparing(duty -> duty.subjectId().orElse(""));

    /**
     * Finds the course of a review.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     */
    public static Course of(QualityReview known, ReviewStanding standing) {
        return new Course(
                known.openedOn(),
                lastDay(standing),
                standing.date(),
                happened(known, standing),
                standing.duties().stream()
                        .sorted(BY_START)
                        .map(duty -> DutyTrack.of(known, standing, duty))
                        .toList());
    }

    private static LocalDate lastDay(ReviewStanding standing) {
        Stream<LocalDate> lastDays = standing.duties().stream().map(Duty::dueOn);
        return Stream.of(lastDays, Stream.of(standing.date()), standing.conclusionOn().stream())
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Track happened(QualityReview known, ReviewStanding standing) {
        Track track = new Track(Optional.empty());
        track.mark(known.openedOn(), Mark.OPENED);
        known.initialVisit()
                .ifPresent(visit -> visit.firstDay()
                        .ifPresent(first -> track.mark(first, visit.lastDay().orElse(standing.date()), Mark.VISIT)));
        known.fullReview().map(FullReview::startedOn).ifPresent(day -> track.mark(day, Mark.FULL_REVIEW));
        known.issuedPlans().forEach(issue -> track.mark(issue.sentOn(), Mark.PLAN));
        track.mark(standing.endedOn(), Mark.ENGAGEMENT_ENDED);
        known.complianceDecisions().forEach(made -> track.mark(made.decidedOn(), Mark.COMPLIANCE_DECIDED));
        return track;
    }
}
