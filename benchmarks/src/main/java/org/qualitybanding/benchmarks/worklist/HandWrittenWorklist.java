package org.qualitybanding.benchmarks.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qualitybanding.benchmarks.standing.HandWrittenStanding;
import org.qualitybanding.benchmarks.standing.PlainReview;
import org.qualitybanding.benchmarks.standing.PlainStanding;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainDuty;

/** Worklists and re-scoring, as somebody would write them who needs the published model and nothing else. */
public final class HandWrittenWorklist {

    /** An open duty with whose review of which service it belongs to. */
    public record Item(String reviewId, String serviceId, String providerId, String reviewer, PlainDuty duty) {}

    /** A review under two policies, with what is different. */
    public record Rescored(PlainStanding before, PlainStanding after, List<String> changes) {}

    private HandWrittenWorklist() {}

    /** Hands on the open duties of a review. */
    public static void worklist(PlainReview review, LocalDate date, Consumer<Object> items) {
        for (PlainDuty duty : HandWrittenStanding.duties(review, date)) {
            if (duty.isOpen()) {
                items.accept(new Item(review.id(), review.serviceId(), review.providerId(), review.reviewer(), duty));
            }
        }
    }

    /** Re-scores a review by another threshold for Outcome 1. */
    public static Rescored rescore(PlainReview review, LocalDate date, int mostMinorOfOutcome1) {
        PlainStanding before = HandWrittenStanding.on(review, date);
        PlainStanding after = HandWrittenStanding.on(review, date, mostMinorOfOutcome1);
        List<String> changes = new ArrayList<>();
        compare(changes, "stage", before.stage(), after.stage());
        compare(changes, "scored", before.scored(), after.scored());
        compare(changes, "lowest action score", before.lowestScore(), after.lowestScore());
        compare(changes, "highest action score", before.highestScore(), after.highestScore());
        compare(changes, "compliance", before.compliance(), after.compliance());
        compare(changes, "lowest band", before.lowestBand(), after.lowestBand());
        compare(changes, "highest band", before.highestBand(), after.highestBand());
        compare(changes, "actions", before.actions(), after.actions());
        compare(changes, "duties", before.duties(), after.duties());
        return new Rescored(before, after, changes);
    }

    private static void compare(List<String> changes, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(name + ": " + before + " -> " + after);
        }
    }
}
