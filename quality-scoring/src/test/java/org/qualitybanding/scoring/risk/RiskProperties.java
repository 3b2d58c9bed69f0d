package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.risk.Intelligence.NINE;
import static org.qualitybanding.scoring.risk.Intelligence.ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;

/** What holds of any intelligence under any risk policy (M2, M3, M5, R22). */
class RiskProperties {

    @Provide
    Arbitrary<List<IntelligenceItem>> items() {
        return Intelligence.items();
    }

    @Provide
    Arbitrary<RiskPolicy> policies() {
        return Intelligence.policies();
    }

    /** M2, M3: an item more never makes anything milder. */
    @Property(tries = 300)
    void moreNeverLowers(@ForAll("policies") RiskPolicy policy, @ForAll("items") List<IntelligenceItem> items) {
        for (int fewer = 0; fewer < items.size(); fewer++) {
            assertNotMilder(policy, items.subList(0, fewer), items.subList(0, fewer + 1));
        }
    }

    /** M2, M3: a higher concern never makes anything milder. */
    @Property(tries = 300)
    void worseNeverLowers(@ForAll("policies") RiskPolicy policy, @ForAll("items") List<IntelligenceItem> items) {
        for (int index = 0; index < items.size(); index++) {
            IntelligenceItem item = items.get(index);
            for (IntelligenceItem.Concern concern : IntelligenceItem.Concern.values()) {
                if (concern.compareTo(item.concern()) > 0) {
                    assertNotMilder(policy, items, with(items, index, item.withConcern(concern)));
                }
            }
        }
    }

    /** M2, M3, R22: a later receipt, on or before the day, never makes anything milder. */
    @Property(tries = 300)
    void moreRecentNeverLowers(
            @ForAll("policies") RiskPolicy policy,
            @ForAll("items") List<IntelligenceItem> items,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        for (int index = 0; index < items.size(); index++) {
            IntelligenceItem item = items.get(index);
            LocalDate moved = item.receivedOn().plusDays(later);
            if (!moved.isAfter(ON)) {
                assertNotMilder(policy, items, with(items, index, item.withReceivedOn(moved)));
            }
        }
    }

    /** The order of the items makes no difference, not even to the wording. */
    @Property(tries = 300)
    void orderNeverMatters(
            @ForAll("policies") RiskPolicy policy,
            @ForAll("items") List<IntelligenceItem> items,
            @ForAll Random random) {
        List<IntelligenceItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(policy.assess(shuffled, NINE, ON)).isEqualTo(policy.assess(items, NINE, ON));
    }

    /** What is received after the day makes no difference, and be it nonsense. */
    @Property(tries = 300)
    void laterIsNotSeen(@ForAll("policies") RiskPolicy policy, @ForAll("items") List<IntelligenceItem> items) {
        List<IntelligenceItem> seen =
                items.stream().filter(item -> !item.receivedOn().isAfter(ON)).toList();
        List<IntelligenceItem> more = new ArrayList<>(items);
        more.add(SampleFacts.intelligence("I-1", ON.plusDays(1), IntelligenceItem.Concern.HIGH)
                .withDomainIds("gardening"));
        assertThat(policy.assess(more, NINE, ON)).isEqualTo(policy.assess(seen, NINE, ON));
    }

    /** M5: as many domains as asked for, each once, all of the catalogue; those with more points first, ties in its order. */
    @Property(tries = 300)
    void suggestionIsRanked(@ForAll("policies") RiskPolicy policy, @ForAll("items") List<IntelligenceItem> items) {
        RiskAssessment assessment = policy.assess(items, NINE, ON);
        List<Domain> ranked = new ArrayList<>(NINE.domains());
        ranked.sort(Comparator.comparingLong((Domain domain) -> points(policy, items, domain))
                .reversed()
                .thenComparingInt(domain -> NINE.domains().indexOf(domain)));
        assertThat(assessment.suggestion().domains())
                .extracting(SuggestedDomain::domain)
                .doesNotHaveDuplicates()
                .isEqualTo(ranked.subList(0, policy.initialDomainCount()));
    }

    /** R22: whoever has only the explanation's numbers comes to the same answers. */
    @Property(tries = 300)
    void explanationRederives(@ForAll("items") List<IntelligenceItem> items) {
        RiskAssessment assessment = RiskPolicy.libraryDefault().assess(items, NINE, ON);

        long points = 0;
        long recent = 0;
        boolean rated = false;
        for (Explanation step : assessment.rating().explanation().steps()) {
            if (step.quantity("age weight").isPresent()) {
                long age = step.quantity("age in days").orElseThrow();
                long product = step.quantity("concern weight").orElseThrow()
                        * step.quantity("age weight").orElseThrow();
                points += product;
                recent += age <= 30 ? product : 0;
                rated |= age <= 365;
            }
        }
        assertThat(assessment.rating().answer())
                .isEqualTo(
                        !rated
                                ? RiskRating.NOT_RATED
                                : points >= 24 ? RiskRating.HIGH : points >= 6 ? RiskRating.MEDIUM : RiskRating.LOW);
        assertThat(assessment.need().answer())
                .isEqualTo(
                        !rated
                                ? ReviewNeed.NOT_ASSESSED
                                : recent >= 24
                                        ? ReviewNeed.URGENT
                                        : points >= 24
                                                ? ReviewNeed.SOON
                                                : points >= 6 ? ReviewNeed.ROUTINE : ReviewNeed.NOT_INDICATED);
        assertThat(assessment.rating().explanation().quantity("points")).hasValue(points);
        List<String> byPoints = assessment.suggestion().explanation().steps().stream()
                .filter(step -> step.quantity("points").isPresent())
                .sorted(Comparator.comparingLong(
                                (Explanation step) -> step.quantity("points").orElseThrow())
                        .reversed())
                .map(Explanation::asked)
                .limit(3)
                .toList();
        assertThat(assessment.suggestion().domains())
                .extracting(suggested -> suggested.domain().name())
                .isEqualTo(byPoints);
    }

    /** R22: each of the three explanations cites the clause it is about, and that the arithmetic is not the document's. */
    @Property(tries = 300)
    void everyExplanationSaysWhose(
            @ForAll("policies") RiskPolicy policy, @ForAll("items") List<IntelligenceItem> items) {
        RiskAssessment assessment = policy.assess(items, NINE, ON);
        assertThat(assessment.rating().explanation().clauses()).contains(PublishedModel.M2, PublishedModel.R22);
        assertThat(assessment.need().explanation().clauses()).contains(PublishedModel.M3, PublishedModel.R22);
        assertThat(assessment.suggestion().explanation().clauses()).contains(PublishedModel.M5, PublishedModel.R22);
        assertThat(assessment.explanation().steps())
                .allSatisfy(branch ->
                        assertThat(branch.text()).contains("this library's own").doesNotContain(SampleFacts.FREE_TEXT));
    }

    private static void assertNotMilder(
            RiskPolicy policy, List<IntelligenceItem> before, List<IntelligenceItem> after) {
        RiskAssessment one = policy.assess(before, NINE, ON);
        RiskAssessment other = policy.assess(after, NINE, ON);
        assertThat(other.rating().answer()).isGreaterThanOrEqualTo(one.rating().answer());
        assertThat(other.need().answer()).isGreaterThanOrEqualTo(one.need().answer());
    }

    private static List<IntelligenceItem> with(List<IntelligenceItem> items, int index, IntelligenceItem changed) {
        List<IntelligenceItem> copy = new ArrayList<>(items);
        copy.set(index, changed);
        return copy;
    }

    private static long points(RiskPolicy policy, List<IntelligenceItem> items, Domain domain) {
        return items.stream()
                .filter(item ->
                        !item.receivedOn().isAfter(ON) && item.domainIds().contains(domain.id()))
                .mapToLong(item -> policy.concernWeights().weightOf(item.concern())
                        * (long) policy.ageBands().stream()
                                .filter(band -> !item.receivedOn()
                                        .plusDays(band.lastDay())
                                        .isBefore(ON))
                                .mapToInt(AgeBand::weight)
                                .findFirst()
                                .orElse(0))
                .sum();
    }
}
