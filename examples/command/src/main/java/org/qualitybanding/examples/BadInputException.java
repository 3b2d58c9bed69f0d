package org.qualitybanding.examples;

import java.io.Serial;

/** Bad input: its message is the one line that the user sees, free of whatever people wrote into a file. */
final class BadInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
