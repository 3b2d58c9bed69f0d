package org.qualitybanding.casesystem.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualitybanding.casesystem.record.AuditLine;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.casesystem.record.LibraryJson;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.receipt.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers kept with their whole identity, so that a band of last year can be reproduced, and compared with today's. */
@Repository
public class KeptReceipts {

    private final JdbcClient database;
    private final LibraryJson json;
    private final ReviewRecords records;
    private final Answers answers;
    private final Policies policies;
    private final AuditTrail audit;
    private final Clock clock;

    KeptReceipts(
            JdbcClient database,
            LibraryJson json,
            ReviewRecords records,
            Answers answers,
            Policies policies,
            AuditTrail audit,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.records = records;
        this.answers = answers;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps where a review stands on a day, by all that is recorded until today.
     *
     * @param reviewId the id of the review
     * @param date the day
     * @param user the id of the user
     * @return the answer as it was kept
     */
    @Transactional
    public KeptReceipt keep(String reviewId, LocalDate date, String user) {
        ReviewTimeline timeline = answers.of(records.get(reviewId));
        KeptReceipt kept = new KeptReceipt(
                UUID.randomUUID().toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                user,
                timeline.on(date).scorecard().banding().toString(),
                timeline.receipt(date));
        insert(kept);
        audit.add(user, AuditLine.Action.KEPT_RECEIPT, reviewId, kept.receipt().toString());
        return kept;
    }

    private void insert(KeptReceipt kept) {
        AnswerIdentity identity = kept.receipt().identity();
        database.sql("""
                        insert into kept_receipt (id, review_id, asked_on, recorded_by, policy_id, policy_version, library_version,
                            banding, kept_at, kept_by, receipt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kept.id(),
                        identity.reviewId(),
                        identity.date().orElseThrow(),
                        identity.recordedBy().orElseThrow(),
                        identity.policyId(),
                        identity.policyVersion(),
                        identity.libraryVersion(),
                        kept.banding(),
                        OffsetDateTime.ofInstant(kept.keptAt(), clock.getZone()),
                        kept.keptBy(),
                        json.written(kept.receipt()))
                .update();
    }

    /**
     * Returns the answers kept of a review.
     *
     * @param reviewId its id
     * @return the answers, the last first
     */
    public List<KeptReceipt> of(String reviewId) {
        return database.sql("select * from kept_receipt where review_id = ? order by kept_at desc, id")
                .param(reviewId)
                .query(this::kept)
                .list();
    }

    /**
     * Finds an answer kept of a review.
     *
     * @param reviewId the id of the review
     * @param id what the answer is known by
     * @return the answer; empty where there is none, or it is of another review
     */
    public Optional<KeptReceipt> find(String reviewId, String id) {
        return database.sql("select * from kept_receipt where id = ? and review_id = ?")
                .params(id, reviewId)
                .query(this::kept)
                .optional();
    }

    private KeptReceipt kept(ResultSet row, int number) throws SQLException {
        return new KeptReceipt(
                row.getString("id"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"),
                row.getString("banding"),
                json.read(row.getString("receipt"), Receipt.class));
    }

    /**
     * Works a kept answer out again, in three ways.
     *
     * @param kept the answer
     * @return what differs in each
     */
    public Reproduced reproduce(KeptReceipt kept) {
        Receipt receipt = kept.receipt();
        StoredReview review = records.get(receipt.identity().reviewId());
        LocalDate then = receipt.identity().recordedBy().orElseThrow();
        return new Reproduced(
                receipt.replay(),
                receipt.replay(
                        review.history().recordedBy(then).review(),
                        receipt.policy().orElseThrow()),
                receipt.replay(answers.of(review).review(), policies.inForce()));
    }
}
