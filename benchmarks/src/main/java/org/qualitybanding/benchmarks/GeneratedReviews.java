package org.qualitybanding.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;

/** Reviews of an ordinary size, the same ones in every run. */
final class GeneratedReviews {

    static final LocalDate FIRST_VISIT = LocalDate.of(2026, 1, 5);

    private static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    private static final List<Domain> INITIAL = List.of(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);

    private GeneratedReviews() {}

    static List<QualityReview> reviews(int count) {
        return IntStream.range(0, count).mapToObj(index -> review(index, 8)).toList();
    }

    /** A review of the given number of actions, visited in the first half of 2026, half of it answered by evidence. */
    static QualityReview review(int seed, int actionCount) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate visited = FIRST_VISIT.plusDays(random.nextInt(180));
        LocalDate sent = visited.plusDays(1 + random.nextInt(7));
        List<Action> actions = new ArrayList<>();
        for (int index = 0; index < actionCount; index++) {
            actions.add(action(random, "A-" + index, visited, sent));
        }
        return QualityReview.builder()
                .id("QR-" + seed)
                .service(Service.builder()
                        .id("SV-" + seed)
                        .name("Example House " + seed)
                        .provider(Provider.builder()
                                .id("PR-" + seed % 100)
                                .name("Example Care")
                                .build())
                        .build())
                .reviewer("reviewer-" + seed % 20)
                .openedOn(visited.minusDays(7))
                .catalogue(CATALOGUE)
                .addInitialDomains(INITIAL.toArray(Domain[]::new))
                .initialVisit(Visit.onSite(visited))
                .actions(actions)
                .addIssuedPlans(IssuedPlan.builder()
                        .id("P-1")
                        .coverage(IssuedPlan.Coverage.INITIAL_DOMAINS)
                        .sentOn(sent)
                        .actionIds(actions.stream().map(Action::id).toList())
                        .build())
                .build();
    }

    private static Action action(SplittableRandom random, String id, LocalDate visited, LocalDate sent) {
        Action.Builder action = Action.builder()
                .id(id)
                .domain(INITIAL.get(random.nextInt(INITIAL.size())))
                .rag(Rag.values()[random.nextInt(3)])
                .harm(random.nextInt(20) == 0 ? HarmBasis.LIKELY : HarmBasis.NONE)
                .foundOn(visited);
        if (random.nextBoolean()) {
            LocalDate submitted = sent.plusDays(random.nextInt(42));
            action.addEvidence(Evidence.builder()
                    .id("E-1")
                    .submittedOn(submitted)
                    .judgement(Judgement.builder()
                            .finding(Judgement.Finding.SUFFICIENT)
                            .judgedOn(submitted.plusDays(random.nextInt(10)))
                            .judgedBy("reviewer-1")
                            .build())
                    .build());
        }
        return action.build();
    }
}
