package org.qualitybanding.casesystem.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.course.FollowUp;

/** Two people who read the same version of a review and record something at the same moment. */
class TwoAtOnceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final int ROUNDS = 50;

    @ParameterizedTest
    @EnumSource(Database.class)
    void oneIsStoredAndTheOtherToldAndNothingIsLost(Database database) throws Exception {
        ReviewRecords records = database.system().part(ReviewRecords.class);
        String id = "QR-" + UUID.randomUUID();
        records.open(EveryVerb.opened(id), "reviewer-7");
        List<String> stored = new ArrayList<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Boolean>> both = List.of(
                        two.submit(recording(records, id, round, "F-" + round + "-a", together)),
                        two.submit(recording(records, id, round, "F-" + round + "-b", together)));
                assertThat(List.of(both.get(0).get(), both.get(1).get()))
                        .as("round %d", round)
                        .containsExactlyInAnyOrder(true, false);
                stored.add("F-" + round + (both.get(0).get() ? "-a" : "-b"));
            }
        } finally {
            two.shutdown();
        }

        StoredReview after = records.get(id);
        assertThat(after.version()).isEqualTo(ROUNDS + 1);
        assertThat(after.review().followUps()).extracting(FollowUp::id).containsExactlyInAnyOrderElementsOf(stored);
    }

    private static Callable<Boolean> recording(
            ReviewRecords records, String id, int version, String followUpId, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                records.record(
                        id, version, "reviewer-7", review -> review.followingUp(SampleFacts.call(followUpId, DAY)));
                return true;
            } catch (StaleReviewException e) {
                return false;
            }
        };
    }
}
