package org.qualitybanding.timeline.standing;

import static com.google.common.collect.Comparators.max;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.calendar.DateRange;

/**
 * The days of the calendar that a standing looked at: from the opening of the review to the last day that a deadline was counted or
 * moved to, or that a calendar had no answer for. A deadline by which nothing is owed any more counts as well, for the answer may rest on
 * it: the concluding date of an engagement that ended before it. They are found out when somebody asks for the identity of the standing, and cost nobody else anything.
 */
final class LookedAtDays implements Supplier<Optional<AnswerIdentity.CalendarDays>> {

    /** A range that a digest is taken of has 200 years at most. */
    private static final int MOST_YEARS = 200;

    private final Standings standings;
    private final LocalDate date;

    LookedAtDays(Standings standings, LocalDate date) {
        this.standings = standings;
        this.date = date;
    }

    @Override
    public Optional<AnswerIdentity.CalendarDays> get() {
        LocalDate last = lastDayOn(date);
        for (ComplianceDecision decision : standings.review().complianceDecisions()) {
            if (decision.decidedOn().isBefore(date)) {
                last = max(last, lastDayOn(decision.decidedOn())); // a decision stands on the dates of its day
            }
        }
        LocalDate first = standings.review().openedOn();
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        boolean tooLong = first.until(last, ChronoUnit.YEARS) >= MOST_YEARS;
        DateRange range = new DateRange(first, tooLong ? first.plusYears(MOST_YEARS - 1) : last);
        return Optional.of(new AnswerIdentity.CalendarDays(
                first, range.lastDay(), standings.policy().calendarDigest(range)));
    }

    /** Before the opening where no calendar was asked. The duties are worked out last: by more clocks than the scores. */
    private LocalDate lastDayOn(LocalDate day) {
        ReviewScores scores = standings.scores(day);
        Standings.duties(scores);
        return scores.review().lookedAtTo();
    }
}
