package org.qualitybanding.casesystem.api;

import java.io.Serial;

/** There is nothing at the address. */
class NothingThereException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NothingThereException() {
        super("there is nothing at this address");
    }
}
