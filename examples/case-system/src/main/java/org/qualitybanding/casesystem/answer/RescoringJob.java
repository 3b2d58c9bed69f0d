package org.qualitybanding.casesystem.answer;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.qualitybanding.casesystem.answer.RescoringProgress.State;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.timeline.change.Rescored;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts all reviews under another policy, one by one, in the background. The case system is one process: on its start it takes for
 * interrupted what still runs by the database.
 */
@Component
public class RescoringJob {

    private static final Logger LOG = LoggerFactory.getLogger(RescoringJob.class);

    private static final int MOST_SECONDS_TO_STOP = 10;

    private final ReviewRecords records;
    private final ReviewIndex index;
    private final Policies policies;
    private final Rescorings rescorings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean stopped;

    RescoringJob(ReviewRecords records, ReviewIndex index, Policies policies, Rescorings rescorings) {
        this.records = records;
        this.index = index;
        this.policies = policies;
        this.rescorings = rescorings;
    }

    /**
     * Starts it.
     *
     * @param to the other policy
     * @param date the day asked about
     * @param user the id of the user who asks
     * @return what the re-scoring is known by, to be asked of {@link Rescorings}
     * @throws RescoringUnderWayException if one runs already
     */
    public String start(QualityPolicy to, LocalDate date, String user) {
        Rescoring rescoring = new Rescoring(policies.inForce(), to, date);
        List<String> reviewIds = index.ids();
        String id = rescorings.insert(rescoring, reviewIds.size(), user);
        thread.execute(() -> run(id, rescoring, reviewIds));
        return id;
    }

    private void run(String id, Rescoring rescoring, List<String> reviewIds) {
        State end = State.INTERRUPTED;
        try {
            int done = 0;
            Iterator<ReviewResult<Rescored>> results = rescoring
                    .each(reviewIds.stream().map(records::get).map(StoredReview::review))
                    .iterator();
            while (!stopped && results.hasNext()) {
                done++;
                rescorings.add(id, done, results.next());
            }
            end = done == reviewIds.size() ? State.FINISHED : State.INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.error("re-scoring {} failed", id, e);
        } finally {
            rescorings.end(id, end);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void endInterrupted() {
        rescorings.endInterrupted();
    }

    /** Without an interrupt, which would close the file of an H2 database while the thread writes. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        thread.shutdown();
        thread.awaitTermination(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
