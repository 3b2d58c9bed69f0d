package org.qualitybanding.casesystem.web;

import java.io.Serial;

/** There is no such page. What was asked for is not repeated: it may be any text. */
class UnknownPageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownPageException() {
        super("there is no such page");
    }
}
