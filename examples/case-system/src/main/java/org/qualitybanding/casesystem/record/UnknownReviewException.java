package org.qualitybanding.casesystem.record;

import java.io.Serial;

/** There is no such review. What was asked for is not repeated: it may be any text. */
public class UnknownReviewException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownReviewException() {
        super("there is no such review");
    }
}
