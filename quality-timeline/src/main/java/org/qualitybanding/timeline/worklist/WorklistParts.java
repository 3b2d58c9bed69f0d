package org.qualitybanding.timeline.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;

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
