package org.qualitybanding.casesystem.answer;

import java.io.Serial;

/** All reviews are being re-scored already; one such question at a time is enough work. */
public class RescoringUnderWayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RescoringUnderWayException() {
        super("another re-scoring is under way");
    }
}
