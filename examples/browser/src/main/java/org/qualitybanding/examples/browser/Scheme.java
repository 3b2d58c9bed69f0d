package org.qualitybanding.examples.browser;

import java.util.Locale;

/** Which colours a reader prefers. */
public enum Scheme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    String media() {
        return name().toLowerCase(Locale.ROOT);
    }
}
