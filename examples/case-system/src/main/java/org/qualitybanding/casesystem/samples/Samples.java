package org.qualitybanding.casesystem.samples;

import java.time.Clock;
import java.time.LocalDate;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.users.Role;
import org.qualitybanding.casesystem.users.Users;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts three users, whose passwords everybody can read here, and a few reviews into an empty database. */
@Component
@ConditionalOnBooleanProperty("case-system.samples")
class Samples {

    private final Users users;
    private final ReviewRecords records;
    private final ReviewIndex index;
    private final Clock clock;

    Samples(Users users, ReviewRecords records, ReviewIndex index, Clock clock) {
        this.users = users;
        this.records = records;
        this.index = index;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void add() {
        users.add("reviewer-7", "reviewer-7-demo", Role.REVIEWER);
        users.add("manager-1", "manager-1-demo", Role.MANAGER);
        users.add("reader-3", "reader-3-demo", Role.READ_ONLY);
        if (index.ids().isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            new InventedReviews(today).all().forEach(history -> records.takeIn(history, "manager-1"));
            new EarlierReviews(today).all().forEach(history -> records.takeIn(history, "manager-1"));
        }
    }
}
