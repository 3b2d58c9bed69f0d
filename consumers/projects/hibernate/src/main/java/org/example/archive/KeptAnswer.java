package org.example.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.timeline.receipt.Receipt;

/** A row: the standing that was published, and the receipt that it can be worked out from again. */
@Entity
class KeptAnswer {

    @Id
    private String reviewId;

    @JdbcTypeCode(SqlTypes.JSON)
    private StandingView standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private Receipt receipt;

    /** For Hibernate. */
    KeptAnswer() {}

    KeptAnswer(StandingView standing, Receipt receipt) {
        this.reviewId = standing.reviewId();
        this.standing = standing;
        this.receipt = receipt;
    }

    StandingView standing() {
        return standing;
    }

    Receipt receipt() {
        return receipt;
    }
}
