package org.qualitybanding.casesystem.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** A row for each review, by its last entry: its version, and what a search looks at. {@link ReviewRecords} keeps it up to date. */
@Repository
public class ReviewIndex {

    private static final int MOST_FOUND = 200;

    /** What stands in an address as it is. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    /** The address of the form that opens a review. */
    private static final String NO_ID = "new";

    private final JdbcClient database;
    private final Clock clock;

    ReviewIndex(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Returns all ids.
     *
     * @return the ids, in order
     */
    public List<String> ids() {
        return database.sql("select id from review order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * Returns an id that no review has.
     *
     * @return the id, such as {@code QR-12}
     */
    public String freeId() {
        Set<String> taken = new HashSet<>(ids());
        int number = 1;
        while (taken.contains("QR-" + number)) {
            number++;
        }
        return "QR-" + number;
    }

    /**
     * Tells whether a review has an id.
     *
     * @param id the id
     * @return whether there is such a review
     */
    public boolean isTaken(String id) {
        return database.sql("select count(*) from review where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Looks for reviews.
     *
     * @param text a part of an id or a name: of the review, the service, the provider or the reviewer; blank for all
     * @return those that were found, the last opened first, 200 at most
     */
    public List<FoundReview> search(String text) {
        return database.sql("""
                        select * from review where searched like :part escape '!' order by opened_on desc, number desc limit :most
                        """)
                .param("part", "%" + literal(searched(text.strip())) + "%")
                .param("most", MOST_FOUND)
                .query((row, number) -> found(row))
                .list();
    }

    /** A text as it is searched, so that each database finds the same. */
    private static String searched(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static FoundReview found(ResultSet row) throws SQLException {
        return new FoundReview(
                row.getString("id"),
                row.getInt("version"),
                row.getString("service_id"),
                row.getString("service"),
                row.getString("provider_id"),
                row.getString("provider"),
                row.getString("reviewer"),
                row.getObject("opened_on", LocalDate.class));
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Adds the row of a new review, or refuses an id that can't stand in an address, or that another review has. */
    void insert(QualityReview review, int version) {
        if (!ID.matcher(review.id()).matches() || review.id().equals(NO_ID)) {
            throw new InvalidValueException(
                    "id",
                    "at most 100 letters, digits, '.', '_' and '-', without '.' in front, and not \"new\"",
                    '"' + review.id() + '"');
        }
        try {
            row("""
                            insert into review (id, version, service_id, service, provider_id, provider, reviewer, opened_on, searched)
                            values (:id, :version, :serviceId, :service, :providerId, :provider, :reviewer, :openedOn, :searched)
                            """, review, version).update();
        } catch (DuplicateKeyException e) {
            throw new InvalidValueException("id", "different from those of the other reviews", '"' + review.id() + '"');
        }
    }

    /** Changes the row of a review, and tells whether it still had the version that was read. */
    boolean update(QualityReview review, int version, int read) {
        return row("""
                                update review set version = :version, service_id = :serviceId, service = :service,
                                    provider_id = :providerId, provider = :provider, reviewer = :reviewer, opened_on = :openedOn,
                                    searched = :searched
                                where id = :id and version = :read
                                """, review, version).param("read", read).update() == 1;
    }

    private StatementSpec row(String sql, QualityReview review, int version) {
        Service service = review.service();
        String reviewer = review.reviewerOn(LocalDate.now(clock));
        return database.sql(sql)
                .param("id", review.id())
                .param("version", version)
                .param("serviceId", service.id())
                .param("service", service.name())
                .param("providerId", service.provider().id())
                .param("provider", service.provider().name())
                .param("reviewer", reviewer)
                .param("openedOn", review.openedOn())
                .param(
                        "searched",
                        Stream.of(
                                        review.id(),
                                        service.id(),
                                        service.name(),
                                        service.provider().id(),
                                        service.provider().name(),
                                        reviewer)
                                .map(ReviewIndex::searched)
                                .collect(Collectors.joining("\n")));
    }
}
