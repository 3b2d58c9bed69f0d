package org.qualitybanding.casesystem.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.fixtures.HistoryArbitraries;
import org.qualitybanding.model.history.ReviewHistory;

class StoredHistoriesProperties {

    @Provide
    Arbitrary<ReviewHistory> histories() {
        return HistoryArbitraries.tidy().map(HistoryArbitraries.Recorded::history);
    }

    @Property(tries = 60)
    void aHistoryIsReadBackAsItWasTakenIn(@ForAll("histories") ReviewHistory history, @ForAll Database database) {
        ReviewRecords records = database.system().part(ReviewRecords.class);
        ReviewHistory own = new ReviewHistory("QR-" + UUID.randomUUID(), history.entries());

        records.takeIn(own, "manager-1");

        assertThat(records.get(own.reviewId()).history()).isEqualTo(own);
    }
}
