package org.qualitybanding.casesystem.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.answer.RescoringProgress.State;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.timeline.change.Rescored;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One re-scoring runs at a time, and none for ever. */
@ParameterizedClass
@EnumSource(Database.class)
class OneRescoringTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final RunningCaseSystem system;
    private final Rescorings rescorings;
    private final Policies policies;
    private final Rescoring rescoring;

    OneRescoringTest(Database database) {
        system = database.system();
        rescorings = system.part(Rescorings.class);
        policies = system.part(Policies.class);
        rescoring = new Rescoring(policies.inForce(), policies.all().get(1), DAY);
    }

    @AfterEach
    void endAll() {
        rescorings.endInterrupted();
    }

    @Test
    void ofTwoThatAreStartedAtOnceOneRuns() throws Exception {
        CountDownLatch secondGoes = new CountDownLatch(1);
        CompletableFuture<String> second = system.part(TransactionTemplate.class)
                .execute(status -> {
                    rescorings.insert(rescoring, 4, "manager-1");
                    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> {
                        secondGoes.countDown();
                        return rescorings.insert(rescoring, 4, "manager-2");
                    });
                    await(secondGoes);
                    return waiting;
                });

        assertThatThrownBy(() -> second.get(1, TimeUnit.MINUTES))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RescoringUnderWayException.class);
        assertThat(rescorings.all())
                .filteredOn(one -> one.state() == State.RUNNING)
                .hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneThatBreaksOffIsInterruptedAndTheNextMayRun() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Rescorings breaking =
                new Rescorings(system.part(JdbcClient.class), system.part(AuditTrail.class), system.part(Clock.class)) {
                    @Override
                    void add(String id, int number, ReviewResult<Rescored> result) {
                        throw new AssertionError("no RuntimeException");
                    }

                    @Override
                    void end(String id, State state) {
                        super.end(id, state);
                        ended.countDown();
                    }
                };
        RescoringJob job =
                new RescoringJob(system.part(ReviewRecords.class), system.part(ReviewIndex.class), policies, breaking);

        String id = job.start(policies.all().get(1), DAY, "manager-1");

        assertThat(ended.await(1, TimeUnit.MINUTES)).as("ended").isTrue();
        job.stop();
        assertThat(rescorings.find(id).orElseThrow().state()).isEqualTo(State.INTERRUPTED);
        rescorings.insert(rescoring, 4, "manager-1");
    }
}
