package org.qualitybanding.scoring.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** Items by their age on one day, and random ones. */
final class Intelligence {

    static final LocalDate ON = LocalDate.of(2026, 3, 2);
    static final DomainCatalogue NINE = SampleReviews.catalogueOfNine();

    private Intelligence() {}

    static IntelligenceItem item(String id, int daysOld, IntelligenceItem.Concern concern, Domain... domains) {
        return SampleFacts.intelligence(id, ON.minusDays(daysOld), concern, domains);
    }

    static RiskAssessment assessed(IntelligenceItem... items) {
        return RiskPolicy.libraryDefault().assess(List.of(items), NINE, ON);
    }

    static RiskRating rating(IntelligenceItem... items) {
        return assessed(items).rating().answer();
    }

    static ReviewNeed need(IntelligenceItem... items) {
        return assessed(items).need().answer();
    }

    static List<String> domains(IntelligenceItem... items) {
        return assessed(items).suggestion().domainIds();
    }

    /** Up to 12 items with ids of their own, some received after the day, and most ages near the ends of the bands. */
    static Arbitrary<List<IntelligenceItem>> items() {
        Arbitrary<Integer> age = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 29, 30, 31, 89, 90, 91, 364, 365, 366),
                Arbitraries.integers().between(-40, 500));
        Arbitrary<List<String>> domainIds = Arbitraries.of(
                        NINE.domains().stream().map(Domain::id).toList())
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        return Combinators.combine(
                        age,
                        Arbitraries.of(IntelligenceItem.Concern.class),
                        Arbitraries.of(IntelligenceItem.Source.class),
                        domainIds)
                .as((daysOld, concern, source, ids) ->
                        item("I", daysOld, concern).withSource(source).withDomainIds(ids))
                .list()
                .ofMaxSize(12)
                .map(Intelligence::numbered)
                .withoutEdgeCases();
    }

    private static List<IntelligenceItem> numbered(List<IntelligenceItem> items) {
        List<IntelligenceItem> numbered = new ArrayList<>();
        for (IntelligenceItem item : items) {
            numbered.add(item.withId("I-" + (numbered.size() + 1)));
        }
        return numbered;
    }

    /** Policies with numbers of every kind that are allowed. */
    static Arbitrary<RiskPolicy> policies() {
        Arbitrary<ConcernWeights> concern = Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofSize(4)
                .map(weights -> sorted(weights))
                .map(w -> new ConcernWeights(w.get(0), w.get(1), w.get(2), Math.max(1, w.get(3))));
        Arbitrary<List<AgeBand>> bands = Arbitraries.integers()
                .between(0, 400)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(days -> Arbitraries.integers()
                        .between(1, 10)
                        .list()
                        .ofSize(days.size())
                        .map(weights -> bands(sorted(new ArrayList<>(days)), sorted(weights))));
        return Combinators.combine(
                        concern,
                        bands,
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(1, 9))
                .as((weights, ages, low, more, within, count) -> new RiskPolicy(
                        "random",
                        "1",
                        weights,
                        ages,
                        new Ladder<>(
                                List.of(
                                        Rule.rule("high", PointsThreshold.pointsAtLeast(low + more), RiskRating.HIGH),
                                        Rule.rule("medium", PointsThreshold.pointsAtLeast(low), RiskRating.MEDIUM)),
                                RiskRating.LOW,
                                List.of()),
                        new Ladder<>(
                                List.of(
                                        Rule.rule(
                                                "urgent",
                                                PointsThreshold.pointsAtLeast(more)
                                                        .withinDays(within),
                                                ReviewNeed.URGENT),
                                        Rule.rule("soon", PointsThreshold.pointsAtLeast(low), ReviewNeed.SOON)),
                                ReviewNeed.NOT_INDICATED,
                                List.of()),
                        count))
                .withoutEdgeCases();
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted;
    }

    private static List<AgeBand> bands(List<Integer> days, List<Integer> weights) {
        List<AgeBand> bands = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            bands.add(new AgeBand(days.get(i), weights.get(weights.size() - 1 - i)));
        }
        return bands;
    }
}
