package org.qualitybanding.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.course.FollowUp;

/** Twenty users at once, who read and record, four of them with each of five reviews. */
class TwentyUsersTest {

    private static final int USERS = 20;
    private static final int REVIEWS = 5;

    private final List<String> ids = IntStream.range(0, REVIEWS)
            .mapToObj(number -> "QR-" + UUID.randomUUID())
            .toList();
    private final Map<String, Set<String>> acknowledged =
            ids.stream().collect(Collectors.toMap(id -> id, id -> ConcurrentHashMap.newKeySet()));

    @ParameterizedTest
    @EnumSource(Database.class)
    void forAMomentNobodyMeetsAnErrorOrLosesAnything(Database database) throws Exception {
        recordFor(Duration.ofSeconds(2), database);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(Database.class)
    void forAMinuteNobodyMeetsAnErrorOrLosesAnything(Database database) throws Exception {
        recordFor(Duration.ofMinutes(1), database);
    }

    private void recordFor(Duration duration, Database database) throws Exception {
        RunningCaseSystem system = database.system();
        ApiUser first = new ApiUser(system, "reviewer-7");
        ids.forEach(id -> assertThat(
                        first.post("/api/reviews", ReviewBody.opened(id)).statusCode())
                .isEqualTo(201));
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int user = 0; user < USERS; user++) {
                running.add(users.submit(working(system, user, end)));
            }
            for (Future<Integer> user : running) {
                assertThat(user.get()).as("recorded by one user").isPositive();
            }
        } finally {
            users.shutdownNow();
        }

        for (String id : ids) {
            StoredReview stored = system.part(ReviewRecords.class).get(id);
            assertThat(stored.review().followUps())
                    .extracting(FollowUp::id)
                    .containsExactlyInAnyOrderElementsOf(acknowledged.get(id));
            assertThat(stored.version()).isEqualTo(acknowledged.get(id).size() + 1);
            assertThat(system.part(AuditTrail.class).of(id)).hasSize(Math.min(stored.version(), 500));
        }
    }

    /** Reads a review, records something, and when somebody was faster reads it again. */
    private Callable<Integer> working(Site site, int number, long end) {
        ApiUser user = new ApiUser(site, number % 2 == 0 ? "reviewer-7" : "manager-1");
        String id = ids.get(number % REVIEWS);
        return () -> {
            int recorded = 0;
            while (recorded == 0 || System.nanoTime() < end) {
                HttpResponse<String> read = user.get("/api/reviews/" + id);
                assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
                String tag = read.headers().firstValue("ETag").orElseThrow();
                int version = Integer.parseInt(tag.substring(1, tag.length() - 1));
                String followUpId = "F-" + number + "-" + recorded;
                HttpResponse<String> answer =
                        user.post("/api/reviews/" + id + "/entries", version, ReviewBody.call(followUpId, "called"));
                assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
                if (answer.statusCode() == 201) {
                    acknowledged.get(id).add(followUpId);
                    recorded++;
                    assertThat(user.get("/api/reviews/" + id + "/standing").statusCode())
                            .isEqualTo(200);
                }
            }
            return recorded;
        };
    }
}
