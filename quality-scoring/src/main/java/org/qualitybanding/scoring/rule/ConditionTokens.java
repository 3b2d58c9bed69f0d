package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.quoted;

import com.google.common.base.CharMatcher;
import org.qualitybanding.model.internal.Words;

/** Cuts the text of a condition into words, signs and brackets, one at a time. */
final class ConditionTokens {

    private static final int LONGEST_SHOWN = 20;
    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final CharMatcher BRACKET = CharMatcher.anyOf("()");
    private static final CharMatcher SIGN = CharMatcher.anyOf("<>=!&|");
    private static final CharMatcher SHOWN = CharMatcher.inRange(' ', '~');

    private final String text;
    private int start;
    private String token;

    ConditionTokens(String text) {
        this.text = text;
        this.token = "";
        next();
    }

    /** Returns the token at hand, empty at the end of the text. */
    String token() {
        return token;
    }

    /** Moves on if the token at hand is this one. */
    boolean accept(String wanted) {
        if (token.equals(wanted)) {
            next();
            return true;
        }
        return false;
    }

    void next() {
        start += token.length();
        while (start < text.length() && SPACE.matches(text.charAt(start))) {
            start++;
        }
        token = text.substring(start, endOfToken());
    }

    ConditionSyntaxException expected(String expected) {
        return new ConditionSyntaxException(start + 1, expected, found());
    }

    private int endOfToken() {
        if (start == text.length() || BRACKET.matches(text.charAt(start))) {
            return Math.min(start + 1, text.length());
        }
        boolean signs = SIGN.matches(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && SIGN.matches(text.charAt(end)) == signs
                && !BRACKET.or(SPACE).matches(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String found() {
        if (token.isEmpty()) {
            return "the end";
        }
        return token.length() <= LONGEST_SHOWN && SHOWN.matchesAllOf(token)
                ? quoted(token)
                : Words.counted(token.length(), "character") + " not shown here";
    }
}
