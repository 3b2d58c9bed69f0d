package org.qualitybanding.casesystem.record;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody did.
 *
 * @param at when
 * @param by the id of the user
 * @param action what was done
 * @param reviewId with which review; empty where it was no single one
 * @param detail more of it: ids, counts and dates, without what people wrote
 */
public record AuditLine(Instant at, String by, Action action, Optional<String> reviewId, String detail) {

    /** What can be done. */
    public enum Action {
        /** A review was opened. */
        OPENED,
        /** A history was taken in as a whole. */
        IMPORTED,
        /** Facts were recorded. */
        RECORDED,
        /** An answer was kept. */
        KEPT_RECEIPT,
        /** All reviews were put under another policy. */
        STARTED_RESCORING;

        /**
         * Returns it as a sentence has it.
         *
         * @return its words, such as {@code kept receipt}
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
