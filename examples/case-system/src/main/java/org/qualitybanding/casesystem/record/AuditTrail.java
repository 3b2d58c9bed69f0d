package org.qualitybanding.casesystem.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what, and when. Lines are only ever added, in the transaction of what was done. */
@Repository
public class AuditTrail {

    private static final int MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param doneBy the id of the user
     * @param action what was done
     * @param reviewId with which review; null where it was no single one
     * @param detail more of it: ids, counts and dates, without what people wrote
     */
    public void add(String doneBy, AuditLine.Action action, @Nullable String reviewId, String detail) {
        database.sql("insert into audit_line (done_at, done_by, action, review_id, detail) values (?, ?, ?, ?, ?)")
                .param(OffsetDateTime.now(clock))
                .param(doneBy)
                .param(action.name())
                .param(reviewId)
                .param(detail)
                .update();
    }

    /**
     * Returns what was done with a review.
     *
     * @param reviewId its id
     * @return the lines, the last first, 500 at most
     */
    public List<AuditLine> of(String reviewId) {
        return database.sql("select * from audit_line where review_id = ? order by id desc limit " + MOST)
                .param(reviewId)
                .query(AuditTrail::line)
                .list();
    }

    /**
     * Returns what was done last.
     *
     * @return the lines, the last first, 500 at most
     */
    public List<AuditLine> last() {
        return database.sql("select * from audit_line order by id desc limit " + MOST)
                .query(AuditTrail::line)
                .list();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("done_by"),
                AuditLine.Action.valueOf(row.getString("action")),
                Optional.ofNullable(row.getString("review_id")),
                row.getString("detail"));
    }
}
