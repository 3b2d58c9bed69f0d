package org.qualitybanding.examples;

import com.google.common.base.CharMatcher;

/** Text that stays on its line and moves no cursor, wherever it came from. */
final class Printable {

    private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl()
            .or(CharMatcher.anyOf("\u2028\u2029"))
            .or(CharMatcher.forPredicate(character -> Character.getType(character) == Character.FORMAT))
            .precomputed();

    private static final int LONGEST = 100;

    private Printable() {}

    /** Returns the text with a question mark for each control character, cut after 100 characters. */
    static String of(String text) {
        String printable = UNPRINTABLE.replaceFrom(text, '?');
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "...";
    }

    /** Returns the printable text between quotation marks. */
    static String quoted(String text) {
        return '"' + of(text) + '"';
    }
}
