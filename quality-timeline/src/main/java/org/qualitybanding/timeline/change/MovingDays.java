package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.ChangedDate;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;

/**
 * The days by which two calendars move a last day: those that a count met as non-working by one of them, and that the other works.
 * Where two counts part, they part on such a day.
 */
final class MovingDays {

    private final QualityPolicy before;
    private final QualityPolicy after;
    private final List<Duty> dutiesBefore;
    private final List<Duty> dutiesAfter;

    MovingDays(QualityPolicy before, QualityPolicy after, List<Duty> dutiesBefore, List<Duty> dutiesAfter) {
        this.before = before;
        this.after = after;
        this.dutiesBefore = dutiesBefore;
        this.dutiesAfter = dutiesAfter;
    }

    List<NonWorkingDay> of(Optional<Duty> was, Optional<Duty> is) {
        Map<LocalDate, NonWorkingDay> days = new TreeMap<>();
        was.ifPresent(duty -> addMet(days, duty.deadline(), after));
        is.ifPresent(duty -> addMet(days, duty.deadline(), before));
        if (isCountedFromUpload(was) || isCountedFromUpload(is)) {
            upload(dutiesBefore).ifPresent(upload -> addMet(days, upload, after));
            upload(dutiesAfter).ifPresent(upload -> addMet(days, upload, before));
        }
        return ImmutableList.copyOf(days.values());
    }

    /** A response counted from the last day of the upload moves with it, so the days of the upload are the response's, too. */
    private static boolean isCountedFromUpload(Optional<Duty> duty) {
        return duty.isPresent() && duty.get().deadline().counted().event() == OriginEvent.UPLOAD_DUE;
    }

    private static Optional<Deadline> upload(List<Duty> duties) {
        return duties.stream()
                .map(Duty::deadline)
                .filter(deadline -> deadline.clock() == Clock.REMOTE_UPLOAD)
                .findFirst();
    }

    private static void addMet(Map<LocalDate, NonWorkingDay> days, Deadline deadline, QualityPolicy other) {
        WorkingDays workingDays = other.workingDays(deadline.clock());
        addWorked(days, deadline.counted().nonWorkingDays(), workingDays);
        for (ChangedDate changed : deadline.changes()) {
            addWorked(days, changed.nonWorkingDays(), workingDays);
        }
    }

    private static void addWorked(Map<LocalDate, NonWorkingDay> days, List<NonWorkingDay> met, WorkingDays other) {
        for (NonWorkingDay day : met) {
            if (other.range().contains(day.date()) && other.isWorkingDay(day.date())) {
                days.put(day.date(), day);
            }
        }
    }
}
