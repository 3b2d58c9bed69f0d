package org.qualitybanding.timeline.change;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.Standings;

/** The list of what moves is empty exactly where nothing moves, and every day in it is one on which the calendars differ (R24). */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class CalendarComparisonProperties {

    /** A team that is closed on some days, counted from the opening of a review. */
    record Closures(Set<Integer> offsets) {

        WorkingDays after(LocalDate openedOn) {
            Map<LocalDate, String> named = new HashMap<>();
            offsets.forEach(days -> named.put(openedOn.plusDays(days), "closure " + days));
            return WorkingDays.mondayToFriday().and(WorkingDays.holidays("closures", DateRange.always(), named));
        }
    }

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Provide
    Arbitrary<Closures> closures() {
        return Arbitraries.integers().between(0, 80).set().ofMaxSize(8).map(Closures::new);
    }

    @Provide
    Arbitrary<CountingRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(FirstDay.class),
                        Arbitraries.of(NonWorkingDays.class),
                        Arbitraries.of(LastDay.class))
                .as(CountingRule::new);
    }

    private static QualityPolicy policy(CountingRule rule, WorkingDays calendar) {
        QualityPolicy published = QualityPolicy.published().withWorkingDays(calendar);
        return published.withTimescales(published.timescales().withCounting(rule));
    }

    @Property
    @Label("empty exactly where each open duty has one last day under both calendars")
    void listsWhatMoves(
            @ForAll("watched") WatchedReview watched,
            @ForAll("rules") CountingRule rule,
            @ForAll("closures") Closures some,
            @ForAll("closures") Closures others) {
        LocalDate opened = watched.review().openedOn();
        QualityPolicy before = policy(rule, some.after(opened));
        QualityPolicy after = policy(rule, others.after(opened));
        Map<List<Object>, Duty> then = duties(watched, before);
        Map<List<Object>, Duty> now = duties(watched, after);
        Set<List<Object>> moving = Sets.filter(
                Sets.union(then.keySet(), now.keySet()),
                key -> (isOpen(then.get(key)) || isOpen(now.get(key)))
                        && !dueOn(then.get(key)).equals(dueOn(now.get(key))));

        List<MovedDuty> moved = new CalendarComparison(before, after, watched.later())
                .of(watched.review())
                .moved();

        assertThat(moved.stream().map(each -> key(each.before().or(each::after).orElseThrow())))
                .containsExactlyInAnyOrderElementsOf(moving);
        assertThat(moved).allSatisfy(each -> {
            List<Object> key = key(each.before().or(each::after).orElseThrow());
            assertThat(each.before()).isEqualTo(Optional.ofNullable(then.get(key)));
            assertThat(each.after()).isEqualTo(Optional.ofNullable(now.get(key)));
        });
    }

    @Property
    @Label("each day told is off in one calendar and worked in the other, and a duty with one origin has such a day")
    void tellsByWhichDays(
            @ForAll("watched") WatchedReview watched,
            @ForAll("rules") CountingRule rule,
            @ForAll("closures") Closures some,
            @ForAll("closures") Closures others) {
        WorkingDays was = some.after(watched.review().openedOn());
        WorkingDays is = others.after(watched.review().openedOn());

        assertThat(CalendarComparison.of(policy(rule, was), is, watched.later())
                        .of(watched.review())
                        .moved())
                .allSatisfy(moved -> {
                    assertThat(moved.days()).allSatisfy(day -> {
                        assertThat(was.isWorkingDay(day.date())).isNotEqualTo(is.isWorkingDay(day.date()));
                        assertThat(day.name()).isPresent();
                    });
                    assertThat(moved.days())
                            .extracting(NonWorkingDay::date)
                            .isSorted()
                            .doesNotHaveDuplicates();
                    if (moved.before().isPresent() && moved.after().isPresent()) {
                        assertThat(moved.days()).isNotEmpty();
                    }
                });
    }

    @Property(tries = 60)
    @Label("the other way round the same duties move back, by the same days")
    void theOtherWayRound(
            @ForAll("watched") WatchedReview watched,
            @ForAll("rules") CountingRule rule,
            @ForAll("closures") Closures some,
            @ForAll("closures") Closures others) {
        LocalDate opened = watched.review().openedOn();
        QualityPolicy before = policy(rule, some.after(opened));
        QualityPolicy after = policy(rule, others.after(opened));
        List<MovedDuty> there = new CalendarComparison(before, after, watched.later())
                .of(watched.review())
                .moved();
        List<MovedDuty> back = new CalendarComparison(after, before, watched.later())
                .of(watched.review())
                .moved();
        assertThat(back)
                .extracting(MovedDuty::before, MovedDuty::after, MovedDuty::days)
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(moved -> tuple(moved.after(), moved.before(), moved.days()))
                        .toList());
    }

    @Property(tries = 60)
    @Label("a clock with a calendar of its own has the last days of that calendar, and the others those of theirs")
    void eachClockHasItsCalendar(
            @ForAll("watched") WatchedReview watched,
            @ForAll Clock own,
            @ForAll("closures") Closures some,
            @ForAll("closures") Closures others) {
        CountingRule rule = CountingRule.workingDays();
        QualityPolicy all = policy(rule, some.after(watched.review().openedOn()));
        QualityPolicy alone = policy(rule, others.after(watched.review().openedOn()));
        Map<List<Object>, Duty> byAll = duties(watched, all);
        Map<List<Object>, Duty> byAlone = duties(watched, alone);

        duties(watched, all.withWorkingDays(own, alone.workingDays())).forEach((key, duty) -> {
            Duty same = (duty.deadline().clock() == own ? byAlone : byAll).get(key);
            if (same != null && duty.deadline().counted().event() != OriginEvent.UPLOAD_DUE) {
                assertThat(duty.deadline()).isEqualTo(same.deadline());
            } else {
                assertThat(duty.deadline().counted().calendar()).isPresent();
            }
        });
    }

    private static Map<List<Object>, Duty> duties(WatchedReview watched, QualityPolicy policy) {
        return Standings.of(watched.review(), policy).dutiesOn(watched.later()).stream()
                .collect(toMap(CalendarComparisonProperties::key, duty -> duty));
    }

    private static List<Object> key(Duty duty) {
        return List.of(duty.kind(), duty.actionId(), duty.deadline().counted().interval());
    }

    private static boolean isOpen(Duty duty) {
        return duty != null && duty.state().isOpen();
    }

    private static Optional<LocalDate> dueOn(Duty duty) {
        return Optional.ofNullable(duty).map(Duty::dueOn);
    }
}
