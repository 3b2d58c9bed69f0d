package org.qualitybanding.casesystem.api;

import java.io.Serial;

/** A change that names no version, and so could undo what somebody else recorded meanwhile. */
class MissingVersionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MissingVersionException() {
        super("If-Match must be the ETag of the review that was read, such as \"3\"");
    }
}
