package org.qualitybanding.casesystem.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reviews as they were recorded, entry by entry.
 *
 * <p>Whoever records something names the version that was read:
 *
 * <pre>{@code
 * StoredReview read = records.get("QR-1");
 * records.record("QR-1", read.version(), "reviewer-7", review -> review.issuing(plan));
 * }</pre>
 *
 * <p>What doesn't fit is refused by the library, what is out of date by a {@link StaleReviewException}; either way nothing is stored.
 * An entry, the new version and the line of the audit trail are one transaction.
 */
@Repository
public class ReviewRecords {

    private final JdbcClient database;
    private final ReviewIndex index;
    private final LibraryJson json;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewRecords(JdbcClient database, ReviewIndex index, LibraryJson json, AuditTrail audit, Clock clock) {
        this.database = database;
        this.index = index;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Returns a review.
     *
     * @param id its id
     * @return the review; empty where there is none
     */
    @Transactional(readOnly = true)
    public Optional<StoredReview> find(String id) {
        List<HistoryEntry> entries = database.sql(
                        "select entry from recorded_entry where review_id = ? order by number")
                .param(id)
                .query((row, number) -> json.read(row.getString(1), HistoryEntry.class))
                .list();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredReview(entries.size(), new ReviewHistory(id, entries)));
    }

    /**
     * Returns a review.
     *
     * @param id its id
     * @return the review
     * @throws UnknownReviewException if there is none
     */
    @Transactional(readOnly = true)
    public StoredReview get(String id) {
        return find(id).orElseThrow(UnknownReviewException::new);
    }

    /**
     * Returns every review there is, in one look at the database.
     *
     * @return the reviews, in the order of their ids
     */
    @Transactional(readOnly = true)
    public List<StoredReview> all() {
        Map<String, List<HistoryEntry>> entries = new TreeMap<>();
        database.sql("select review_id, entry from recorded_entry order by review_id, number")
                .query(row -> {
                    entries.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(json.read(row.getString(2), HistoryEntry.class));
                });
        return entries.entrySet().stream()
                .map(review -> new StoredReview(
                        review.getValue().size(), new ReviewHistory(review.getKey(), review.getValue())))
                .toList();
    }

    /**
     * Stores a review that was opened, recorded today.
     *
     * @param review the review, as far as it has come
     * @param user the id of the user who records it
     * @return the review as it is stored
     * @throws InvalidValueException if its id can't stand in an address, or there is one with it
     */
    @Transactional
    public StoredReview open(QualityReview review, String user) {
        return insert(ReviewHistory.opened(today(), user, review), user, AuditLine.Action.OPENED);
    }

    /**
     * Stores a history that was recorded elsewhere.
     *
     * @param history the history, with its days of recording
     * @param user the id of the user who takes it in
     * @return the review as it is stored
     * @throws InvalidValueException if its id can't stand in an address, there is one with it, or its facts contradict each other
     */
    @Transactional
    public StoredReview takeIn(ReviewHistory history, String user) {
        return insert(history, user, AuditLine.Action.IMPORTED);
    }

    private StoredReview insert(ReviewHistory history, String user, AuditLine.Action action) {
        StoredReview stored = new StoredReview(history.entries().size(), history);
        QualityReview review = stored.review();
        index.insert(review, stored.version());
        for (int number = 1; number <= stored.version(); number++) {
            insert(review.id(), number, history.entries().get(number - 1));
        }
        audit.add(user, action, review.id(), history.toString());
        return stored;
    }

    /**
     * Records what a change makes different, today.
     *
     * @param id the id of the review
     * @param expectedVersion the version that the user saw
     * @param user the id of the user, who is the recorder
     * @param change any verb of a review, or several
     * @return the review with one more entry
     * @throws InvalidValueException if the library refuses it
     * @throws StaleReviewException if it has another version by now
     * @throws UnknownReviewException if there is no such review
     */
    @Transactional
    public StoredReview record(String id, int expectedVersion, String user, UnaryOperator<QualityReview> change) {
        StoredReview read = expected(id, expectedVersion);
        return append(read, read.history().recording(today(), user, change), user);
    }

    /**
     * Records an entry as it is. Its facts may rest on what is not recorded yet; they may not contradict what is.
     *
     * @param id the id of the review
     * @param expectedVersion the version that the user saw
     * @param entry the entry
     * @param user the id of the user
     * @return the review with the entry as its last
     * @throws InvalidValueException if the library refuses it
     * @throws StaleReviewException if it has another version by now
     * @throws UnknownReviewException if there is no such review
     */
    @Transactional
    public StoredReview append(String id, int expectedVersion, HistoryEntry entry, String user) {
        StoredReview read = expected(id, expectedVersion);
        return append(read, read.history().appending(entry), user);
    }

    private StoredReview expected(String id, int expectedVersion) {
        StoredReview read = get(id);
        if (read.version() != expectedVersion) {
            throw new StaleReviewException(id, expectedVersion, read.version());
        }
        return read;
    }

    private StoredReview append(StoredReview read, ReviewHistory history, String user) {
        StoredReview stored = new StoredReview(read.version() + 1, history);
        QualityReview review = stored.review();
        if (!index.update(
                review,
                stored.version(),
                read.version())) { // somebody was faster, since it was read in this transaction
            throw new StaleReviewException(
                    review.id(), read.version(), get(review.id()).version());
        }
        HistoryEntry entry = history.entries().get(read.version());
        insert(review.id(), stored.version(), entry);
        audit.add(user, AuditLine.Action.RECORDED, review.id(), entry.toString());
        return stored;
    }

    private void insert(String reviewId, int number, HistoryEntry entry) {
        database.sql("insert into recorded_entry values (?, ?, ?, ?, ?, ?)")
                .params(
                        reviewId,
                        number,
                        entry.recordedOn(),
                        entry.recorder(),
                        entry.facts() + (entry.struckOut().isEmpty() ? "" : "; struck out: " + entry.struckOut()),
                        json.written(entry))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
