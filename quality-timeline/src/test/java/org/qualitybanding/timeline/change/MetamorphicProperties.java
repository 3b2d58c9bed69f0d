package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.Rewriting;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Told;

/**
 * How an answer changes, or does not, when the facts are changed in a way that means nothing: whatever the right answer is, both are
 * the same. That the order of facts of one day means nothing is asked beside this, in {@code ListOrderProperties}, and that what the
 * document is silent on does in {@code SilentFactsProperties}.
 */
class MetamorphicProperties {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 150)
    @Label("R24, R25: all days moved by as many, the answer is the same by as many later")
    void allDaysMoved(@ForAll("watched") WatchedReview watched, @ForAll @IntRange(min = -3000, max = 3000) int days) {
        QualityReview moved = Rewriting.days(watched.review(), day -> day.plusDays(days));

        assertThat(fromTheOpening(moved, watched.later().plusDays(days)))
                .isEqualTo(fromTheOpening(watched.review(), watched.later()));
    }

    @Property(tries = 150)
    @Label("R10: ids are names, and nothing depends on what they are")
    void idsRenamed(@ForAll("watched") WatchedReview watched) {
        QualityReview renamed = Rewriting.ids(watched.review(), "other-"::concat);

        assertThat(lines(renamed, watched.later()).stream()
                        .map(line -> line.replace("other-", ""))
                        .toList())
                .isEqualTo(lines(watched.review(), watched.later()));
    }

    @Property(tries = 150)
    @Label("R26: a plan sent in two parts on one day is the plan")
    void aPlanSplit(@ForAll("watched") WatchedReview watched, @ForAll @IntRange(max = 6) int first) {
        List<IssuedPlan> split = new ArrayList<>();
        for (IssuedPlan issue : watched.review().issuedPlans()) {
            List<String> ids = issue.actionIds();
            int cut = Math.min(first, ids.size());
            split.add(issue.withId(issue.id() + "-part")
                    .withCoverage(IssuedPlan.Coverage.PART)
                    .withActionIds(ids.subList(0, cut)));
            split.add(issue.withActionIds(ids.subList(cut, ids.size())));
        }

        assertThat(lines(watched.review().withIssuedPlans(split), watched.later()))
                .isEqualTo(lines(watched.review(), watched.later()));
    }

    @Property(tries = 150)
    @Label(
            "M15, M16, R34: what asks nothing of anybody changes nothing: a call, praise, intelligence, a step of people's")
    void somethingIrrelevantAdded(@ForAll("watched") WatchedReview watched, @ForAll @IntRange(max = 60) int after) {
        LocalDate day = watched.review().openedOn().plusDays(after);
        QualityReview more = QualityReview.builder()
                .from(watched.review())
                .addFollowUps(SampleFacts.call("X-1", day))
                .addEngagementNotes(SampleFacts.engagement("X-2", day, EngagementNote.Finding.SATISFACTORY))
                .addIntelligence(SampleFacts.intelligence("X-3", day, IntelligenceItem.Concern.HIGH))
                .addEscalationSteps(SampleFacts.step("X-4", EscalationStep.Kind.SENIOR_INVOLVEMENT, day))
                .build();

        assertThat(lines(more, watched.later())).isEqualTo(lines(watched.review(), watched.later()));
    }

    @Property(tries = 150)
    @Label("R9: an action added and withdrawn on the same day is told, and changes nothing else")
    void anActionAddedAndWithdrawn(@ForAll("watched") WatchedReview watched, @ForAll @IntRange(max = 60) int after) {
        Optional<LocalDate> visitedOn = watched.review().initialVisit().map(Visit::startedOn);
        LocalDate day = visitedOn.orElse(watched.review().openedOn()).plusDays(after);
        QualityReview more = visitedOn.isEmpty() ? watched.review() : withWithdrawn(watched.review(), day);

        assertThat(withoutTheAction(lines(more, watched.later())))
                .isEqualTo(withoutTheAction(lines(watched.review(), watched.later())));
    }

    private static QualityReview withWithdrawn(QualityReview review, LocalDate day) {
        return review.finding(SampleFacts.anAction("X-1", day)
                .domainId(review.initialDomainIds().get(0))
                .withdrawal(SampleFacts.withdrawn(day))
                .build());
    }

    /** Advisories name it beside others that are withdrawn. */
    private static List<String> withoutTheAction(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.contains("X-1") && !line.startsWith("advisory: "))
                .toList();
    }

    /** The same at length; {@code mvn -Pthorough} runs it. */
    @Tag("thorough")
    @Property(tries = 20_000)
    void allOfThem(
            @ForAll("watched") WatchedReview watched,
            @ForAll @IntRange(min = -3000, max = 3000) int days,
            @ForAll @IntRange(max = 60) int number) {
        allDaysMoved(watched, days);
        idsRenamed(watched);
        aPlanSplit(watched, number % 7);
        somethingIrrelevantAdded(watched, number);
        anActionAddedAndWithdrawn(watched, number);
    }

    @Example
    @Label("Control: one day moved alone is noticed, and so is an action that is not withdrawn")
    void areSeenToFail() {
        LocalDate opened = LocalDate.of(2026, 3, 1);
        QualityReview review = Told.planned(
                        SampleFacts.anAction("A-1", opened.plusDays(1)).build())
                .build();
        LocalDate later = opened.plusDays(20);

        QualityReview sentLater = Rewriting.days(review, day -> day.equals(opened.plusDays(5)) ? day.plusDays(1) : day);
        assertThat(fromTheOpening(sentLater, later)).isNotEqualTo(fromTheOpening(review, later));
        QualityReview found =
                review.finding(SampleFacts.anAction("X-1", opened.plusDays(2)).build());
        assertThat(withoutTheAction(lines(found, later))).isNotEqualTo(withoutTheAction(lines(review, later)));
    }

    private static List<String> lines(QualityReview review, LocalDate date) {
        return StandingLine.of(
                        ReviewTimeline.of(review, QualityPolicy.published()).on(date))
                .stream()
                .map(StandingLine::toString)
                .toList();
    }

    /** The lines with each day as the number of days from the opening. */
    private static List<String> fromTheOpening(QualityReview review, LocalDate date) {
        return lines(review, date).stream()
                .map(line -> DAY.matcher(line)
                        .replaceAll(day ->
                                "day " + ChronoUnit.DAYS.between(review.openedOn(), LocalDate.parse(day.group()))))
                .toList();
    }
}
