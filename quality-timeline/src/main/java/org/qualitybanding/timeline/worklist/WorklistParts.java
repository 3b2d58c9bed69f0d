package org.qualitybanding.timeline.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;
import org.qualitybanding.timeline.standing.Task;
import org.qualitybanding.timeline.standing.Work;

/** Parts of a worklist on the way to a whole. */
final class WorklistParts {

    /** By review, then by reason: the order in which refused reviews are listed. */
    static final Comparator<RefusedReview> BY_ID =
            Comparator.comparing(RefusedReview::reviewId).thenComparing(RefusedReview::reason);

    private final LocalDate date;
    private final List<Worklist.Item> items = new ArrayList<>();
    private final List<Worklist.TaskItem> tasks = new ArrayList<>();
    private final Map<Band, Integer> bands = new EnumMap<>(Band.class);
    private final List<RefusedReview> refused = new ArrayList<>();
    private int provisional;

    WorklistParts(LocalDate date) {
        this.date = date;
    }

    /** The part of one review. Before a reviewer decided there is no final band, and the scores need not be put together. */
    static Worklist of(QualityReview review, QualityPolicy policy, LocalDate date) {
        Standings standings = Standings.of(review, policy);
        List<ComplianceDecision> decisions = review.complianceDecisions();
        if (decisions.isEmpty() || decisions.get(0).decidedOn().isAfter(date)) {
            return part(review, date, standings.workOn(date), Map.of());
        }
        ReviewStanding standing = standings.on(date);
        BandingAssessment banding = standing.scorecard().banding();
        Map<Band, Integer> bands = banding.settled() ? Map.of(banding.certain().orElseThrow(), 1) : Map.of();
        return part(review, date, new Work(standing.duties(), standing.tasks()), bands);
    }

    private static Worklist part(QualityReview review, LocalDate date, Work work, Map<Band, Integer> bands) {
        Worklist.ListedReview listed = listed(review, date);
        ImmutableList.Builder<Worklist.Item> items = ImmutableList.builder();
        for (Duty duty : work.duties()) {
            if (duty.state().isOpen()) {
                items.add(new Worklist.Item(listed, duty));
            }
        }
        ImmutableList.Builder<Worklist.TaskItem> tasks = ImmutableList.builder();
        for (Task task : work.tasks()) {
            tasks.add(new Worklist.TaskItem(listed, task));
        }
        int provisional = bands.isEmpty() && !isAbandoned(review, date) ? 1 : 0;
        return new Worklist(date, items.build(), tasks.build(), bands, provisional, List.of());
    }

    private static Worklist.ListedReview listed(QualityReview review, LocalDate date) {
        Service service = review.service();
        return new Worklist.ListedReview(
                review.id(), service.id(), service.providerOn(date).id(), review.reviewerOn(date));
    }

    static boolean isAbandoned(QualityReview review, LocalDate date) {
        return review.abandonment().isPresent()
                && !review.abandonment().get().abandonedOn().isAfter(date);
    }

    void add(ReviewResult<Worklist> result) {
        result.answer().ifPresent(part -> add(part.items(), part.tasks(), part.bands(), part.provisional()));
        result.refused().ifPresent(refused::add);
    }

    WorklistParts addAll(WorklistParts later) {
        add(later.items, later.tasks, later.bands, later.provisional);
        refused.addAll(later.refused);
        return this;
    }

    private void add(
            List<Worklist.Item> moreItems,
            List<Worklist.TaskItem> moreTasks,
            Map<Band, Integer> moreBands,
            int moreProvisional) {
        items.addAll(moreItems);
        tasks.addAll(moreTasks);
        moreBands.forEach((band, number) -> bands.merge(band, number, Integer::sum));
        provisional += moreProvisional;
    }

    Worklist together() {
        items.sort(Worklist.Item.IN_ORDER);
        tasks.sort(Worklist.TaskItem.IN_ORDER);
        refused.sort(BY_ID);
        return new Worklist(date, items, tasks, bands, provisional, refused);
    }
}
