package org.qualitybanding.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.course.FollowUp;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Killed while four users record as fast as they can, and started again. */
class KilledTest {

    private static final List<String> REVIEWS = List.of("QR-K1", "QR-K2", "QR-K3", "QR-K4");
    private static final int RECORDED_BEFORE = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatWasAcknowledgedIsThereAndNothingIsHalfThere(Database database) throws Exception {
        String url = database.newLastingUrl(folder);
        Map<String, Queue<String>> acknowledged = new TreeMap<>();
        REVIEWS.forEach(id -> acknowledged.put(id, new ConcurrentLinkedQueue<>()));
        try (SeparateProcess process = SeparateProcess.on(url)) {
            CountDownLatch enough = new CountDownLatch(RECORDED_BEFORE);
            ExecutorService threads = Executors.newFixedThreadPool(REVIEWS.size());
            List<Future<?>> users = new ArrayList<>();
            for (String id : REVIEWS) {
                users.add(threads.submit(() -> recordUntilItIsGone(process, id, acknowledged.get(id), enough)));
            }
            threads.shutdown();
            assertThat(enough.await(2, TimeUnit.MINUTES)).as("recorded").isTrue();
            process.kill();
            for (Future<?> user : users) {
                user.get(1, TimeUnit.MINUTES); // throws what was asserted in it
            }
        }

        try (RunningCaseSystem again = RunningCaseSystem.on(url)) {
            for (String id : REVIEWS) {
                StoredReview stored = again.part(ReviewRecords.class).get(id);
                List<String> recorded =
                        stored.review().followUps().stream().map(FollowUp::id).toList();
                assertThat(recorded).startsWith(acknowledged.get(id).toArray(String[]::new));
                assertThat(recorded.size() - acknowledged.get(id).size())
                        .as("stored, not told")
                        .isBetween(0, 1);
                assertThat(version(again, id)).isEqualTo(stored.version()).isEqualTo(recorded.size() + 1);
                assertThat(again.part(AuditTrail.class).of(id)).hasSize(stored.version());
            }
        }
    }

    private static int version(RunningCaseSystem system, String id) {
        return system.part(JdbcClient.class)
                .sql("select version from review where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static void recordUntilItIsGone(Site site, String id, Queue<String> acknowledged, CountDownLatch enough) {
        ApiUser user = new ApiUser(site, "reviewer-7");
        try {
            user.post("/api/reviews", ReviewBody.opened(id));
            for (int version = 1; ; version++) {
                String followUpId = "F-" + (1000 + version);
                HttpResponse<String> answer =
                        user.post("/api/reviews/" + id + "/entries", version, ReviewBody.call(followUpId, "called"));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.add(followUpId);
                enough.countDown();
            }
        } catch (UncheckedIOException e) {
            assertThat(acknowledged).as("before it was gone").isNotEmpty();
        }
    }
}
