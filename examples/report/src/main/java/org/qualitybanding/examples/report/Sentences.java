package org.qualitybanding.examples.report;

import java.util.Locale;

/** Words that begin a sentence or a cell. */
final class Sentences {

    private Sentences() {}

    /** Returns words with a capital first letter. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns words with a small first letter. */
    static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
