package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.timeline.deadline.ChangedDate;
import org.qualitybanding.timeline.deadline.PausedDays;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** The track of a duty: from the day its clock starts to its last day, and on to the day it was done or given up. */
final class DutyTrack {

    private final QualityReview known;
    private final ReviewStanding standing;
    private final Duty duty;
    private final Track track;

    private DutyTrack(QualityReview known, ReviewStanding standing, Duty duty, Track track) {
        this.known = known;
        this.standing = standing;
        this.duty = duty;
        this.track = track;
    }

    /**
     * Marks a duty on a track of its own.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     * @param duty one of the standing's duties
     */
    static Track of(QualityReview known, ReviewStanding standing, Duty duty) {
        Track track = new Track(Optional.of(duty));
        new DutyTrack(known, standing, duty, track).mark();
        return track;
    }

    private void mark() {
        LocalDate startedOn = duty.deadline().counted().originOn();
        LocalDate dueOn = duty.dueOn();
        Optional<LocalDate> closedOn = closedOn();
        LocalDate runsTo = closedOn.filter(dueOn::isAfter).orElse(dueOn);
        LocalDate lateTo = closedOn.orElse(standing.date());
        track.mark(startedOn, runsTo, Mark.RUNNING)
                .markAfter(dueOn, lateTo, Mark.LATE)
                .mark(startedOn, Mark.START)
                .mark(dueOn, Mark.LAST_DAY);
        paused(duty.deadline().counted().pausedDays());
        for (ChangedDate changed : duty.deadline().changes()) {
            paused(changed.pausedDays());
            track.mark(changed.change().decidedOn(), Mark.CHANGED);
            if (duty.deadline().counts(changed)) {
                track.mark(changed.oldDueOn(), Mark.OLD_LAST_DAY);
            }
        }
        if (duty.kind() == Duty.Kind.UPLOAD_REQUESTED_EVIDENCE) {
            request()
                    .map(EvidenceRequest::pieces)
                    .ifPresent(pieces -> pieces.forEach(piece -> track.mark(piece.uploadedOn(), Mark.PIECE)));
        }
        switch (duty.state()) {
            case WITHDRAWN -> track.mark(closedOn, Mark.WITHDRAWN);
            case EXCUSED -> track.mark(closedOn, Mark.EXCUSED);
            case NOT_MET -> track.mark(closedOn, Mark.NOT_MET);
            default -> duty.doneOn().ifPresent(this::done);
        }
    }

    private void paused(PausedDays pausedDays) {
        pausedDays.ranges().forEach(range -> track.mark(range.firstDay(), range.lastDay(), Mark.PAUSED));
    }

    private void done(LocalDate doneOn) {
        track.mark(doneOn, duty.deadline().isLate(doneOn) ? Mark.DONE_LATE : Mark.DONE);
        if (duty.kind() == Duty.Kind.SEND_EVIDENCE) {
            Optional<LocalDate> judgedOn = action().flatMap(ActionStanding::decidedOn);
            track.markAfter(doneOn, judgedOn.orElse(standing.date()), Mark.WAITING)
                    .mark(judgedOn.filter(doneOn::isBefore), Mark.JUDGED);
        }
    }

    /** The day from which its owner had nothing more to do, or could do nothing more. */
    private Optional<LocalDate> closedOn() {
        return switch (duty.state()) {
            case WITHDRAWN -> recorded().flatMap(Action::withdrawal).map(Action.Withdrawal::withdrawnOn);
            case EXCUSED -> recorded().flatMap(this::excusedOn);
            case NOT_MET -> Optional.of(later(givenUpOn(), duty.dueOn().plusDays(1)));
            default -> duty.doneOn();
        };
    }

    private Optional<LocalDate> excusedOn(Action action) {
        return Stream.concat(action.mitigations().stream(), known.mitigations().stream())
                .filter(Mitigation::accepted)
                .map(Mitigation::decidedOn)
                .min(LocalDate::compareTo)
                .map(excusedOn -> later(excusedOn, action.foundOn()));
    }

    /** An upload is given up with the response, comments with the plan, anything else when the engagement is over. */
    private LocalDate givenUpOn() {
        Optional<LocalDate> over = switch (duty.kind()) {
            case UPLOAD_REQUESTED_EVIDENCE -> request().flatMap(EvidenceRequest::respondedOn);
            case COMMENT_ON_DRAFT -> known.initialPlan().or(known::fullPlan).map(IssuedPlan::sentOn);
            case SEND_EVIDENCE -> standing.conclusionOn().map(day -> day.plusDays(1));
            default -> standing.endedOn();
        };
        return over.orElse(standing.date());
    }

    private Optional<EvidenceRequest> request() {
        return known.initialVisit().flatMap(Visit::evidenceRequest);
    }

    private Optional<Action> recorded() {
        return duty.actionId().flatMap(known::action);
    }

    private Optional<ActionStanding> action() {
        return duty.actionId().flatMap(standing::action);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
