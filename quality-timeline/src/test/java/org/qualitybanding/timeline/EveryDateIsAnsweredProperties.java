package org.qualitybanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.FactDates;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.worklist.Worklist;

@Label("What a timeline is made of, it answers on every date (R24), however few dates its calendar covers")
class EveryDateIsAnsweredProperties {

    @Property(tries = 100)
    void fromTheOpeningToTheLastDateThereIs(
            @ForAll("reviews") QualityReview review,
            @ForAll("rules") CountingRule rule,
            @ForAll @IntRange(min = -30, max = 60) int coveredFrom,
            @ForAll @IntRange(max = 120) int coveredDays) {
        QualityPolicy policy = shortCalendar(review, rule, coveredFrom, coveredDays);
        ReviewTimeline timeline = ReviewTimeline.of(review, policy);
        LocalDate last = FactDates.of(review).last().plusDays(120);

        Stream<LocalDate> dates = Stream.concat(
                review.openedOn().datesUntil(last, Period.ofDays(5)),
                Stream.concat(
                        FactDates.of(review).stream().filter(date -> !date.isBefore(review.openedOn())),
                        Stream.of(LocalDate.MAX)));
        dates.forEach(date -> {
            ReviewStanding standing = timeline.on(date);
            boolean undated = standing.actions().stream().anyMatch(each -> each.state() == Duty.State.NOT_DATED);
            assertThat(standing.date()).isEqualTo(date);
            if (undated) {
                assertThat(standing.scorecard().advisories())
                        .map(Advisory::kind)
                        .contains(Advisory.Kind.LAST_DAY_NOT_KNOWN);
            }
            assertThat(Worklist.of(Stream.of(review), policy, date).refused()).isEmpty();
        });
    }

    private static QualityPolicy shortCalendar(QualityReview review, CountingRule rule, int coveredFrom, int days) {
        LocalDate first = review.openedOn().plusDays(coveredFrom);
        WorkingDays known = WorkingDays.holidays("our list", new DateRange(first, first.plusDays(days)), List.of());
        return QualityPolicy.published().toBuilder()
                .timescales(Timescales.published()
                        .with(Clock.DRAFT_COMMENTS, new Timescale(Period.ofDays(5), rule))
                        .withPausesLengthening(Pause.Clocks.BOTH)
                        .withCounting(rule))
                .workingDays(WorkingDays.mondayToFriday().and(known))
                .build();
    }

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Provide
    Arbitrary<CountingRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(CountingRule.FirstDay.class),
                        Arbitraries.of(CountingRule.NonWorkingDays.class),
                        Arbitraries.of(CountingRule.LastDay.class))
                .as(CountingRule::new);
    }
}
