package org.qualitybanding.casesystem.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualitybanding.casesystem.answer.RescoringProgress.State;
import org.qualitybanding.casesystem.record.AuditLine;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.timeline.change.Rescored;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What other policies made of all reviews, and how far the question has come that is being worked on. */
@Repository
public class Rescorings {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Rescorings(JdbcClient database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    String insert(Rescoring rescoring, int reviews, String user) {
        String id = UUID.randomUUID().toString();
        try {
            database.sql("""
                            insert into rescoring
                                (id, from_policy, to_policy, asked_on, started_at, started_by, state, reviews, done, running)
                            values (?, ?, ?, ?, ?, ?, ?, ?, 0, true)
                            """)
                    .params(
                            id,
                            named(rescoring.from()),
                            named(rescoring.to()),
                            rescoring.date(),
                            OffsetDateTime.now(clock),
                            user,
                            State.RUNNING.name(),
                            reviews)
                    .update();
        } catch (DuplicateKeyException e) { // the database lets one run, whoever starts two at once
            throw new RescoringUnderWayException();
        }
        audit.add(user, AuditLine.Action.STARTED_RESCORING, null, rescoring.toString());
        return id;
    }

    private static String named(QualityPolicy policy) {
        return policy.id() + " " + policy.version();
    }

    @Transactional
    void add(String id, int number, ReviewResult<Rescored> result) {
        database.sql("""
                        insert into rescored_review (rescoring_id, number, review_id, banding_before, banding_after, differences, refusal)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(number)
                .param(result.reviewId())
                .param(result.answer().map(answer -> banding(answer.before())).orElse(null))
                .param(result.answer().map(answer -> banding(answer.after())).orElse(null))
                .param(result.answer().map(Rescored::text).orElse(null))
                .param(result.refused().map(refused -> refused.reason()).orElse(null))
                .update();
        database.sql("update rescoring set done = ? where id = ?")
                .params(number, id)
                .update();
    }

    private static String banding(ReviewStanding standing) {
        return standing.scorecard().banding().toString();
    }

    void end(String id, State state) {
        database.sql("update rescoring set state = ?, running = null where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Those that ran when the case system was stopped run no more. */
    void endInterrupted() {
        database.sql("update rescoring set state = ?, running = null where state = ?")
                .params(State.INTERRUPTED.name(), State.RUNNING.name())
                .update();
    }

    /**
     * Returns every re-scoring there was.
     *
     * @return how far each has come, the last first
     */
    public List<RescoringProgress> all() {
        return database.sql("select * from rescoring order by started_at desc, id")
                .query(Rescorings::progress)
                .list();
    }

    /**
     * Finds a re-scoring.
     *
     * @param id what it is known by
     * @return how far it has come; empty where there is none
     */
    public Optional<RescoringProgress> find(String id) {
        return database.sql("select * from rescoring where id = ?")
                .param(id)
                .query(Rescorings::progress)
                .optional();
    }

    private static RescoringProgress progress(ResultSet row, int number) throws SQLException {
        return new RescoringProgress(
                row.getString("id"),
                row.getString("from_policy"),
                row.getString("to_policy"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                State.valueOf(row.getString("state")),
                row.getInt("reviews"),
                row.getInt("done"));
    }

    /**
     * Returns what came of the reviews, as far as it has come.
     *
     * @param id what the re-scoring is known by
     * @return a line for each review, in the order of their ids
     */
    public List<RescoredReview> result(String id) {
        return database.sql("select * from rescored_review where rescoring_id = ? order by number")
                .param(id)
                .query((row, number) -> new RescoredReview(
                        row.getString("review_id"),
                        Optional.ofNullable(row.getString("banding_before")),
                        Optional.ofNullable(row.getString("banding_after")),
                        Optional.ofNullable(row.getString("differences")),
                        Optional.ofNullable(row.getString("refusal"))))
                .list();
    }
}
