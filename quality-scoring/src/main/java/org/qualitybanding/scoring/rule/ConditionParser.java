package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a condition from its text. An "and" binds tighter than an "or"; brackets that are not needed and white space
 * between the words make no difference.
 */
final class ConditionParser {

    static final int LONGEST_TEXT = 20_000;

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final ImmutableMap<String, Count> COUNTS =
            Maps.uniqueIndex(Arrays.asList(Count.values()), Count::words);
    private static final ImmutableMap<String, Operator> OPERATORS =
            Maps.uniqueIndex(Arrays.asList(Operator.values()), Operator::symbol);

    private final ConditionTokens tokens;
    private int comparisons;
    private int brackets;

    private ConditionParser(String text) {
        tokens = new ConditionTokens(text);
    }

    static Condition parse(String text) {
        if (given("condition", text).length() > LONGEST_TEXT) {
            throw new ConditionSyntaxException(
                    LONGEST_TEXT + 1, "the end of a text of at most " + LONGEST_TEXT + " characters", "more of it");
        }
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.anyOf();
        if (!parser.tokens.token().isEmpty()) {
            throw parser.tokens.expected("\"and\", \"or\" or the end");
        }
        return condition;
    }

    private Condition anyOf() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(allOf());
        } while (tokens.accept("or"));
        return parts.size() == 1 ? parts.get(0) : Condition.anyOf(parts);
    }

    private Condition allOf() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(tokens.token().equals("(") ? bracketed() : comparison());
        } while (tokens.accept("and"));
        return parts.size() == 1 ? parts.get(0) : Condition.allOf(parts);
    }

    private Condition bracketed() {
        if (++brackets > Condition.MOST_BRACKETS) {
            throw tokens.expected("a count, for brackets go no more than " + Condition.MOST_BRACKETS + " deep");
        }
        tokens.next();
        Condition condition = anyOf();
        if (!tokens.accept(")")) {
            throw tokens.expected("\"and\", \"or\" or \")\"");
        }
        brackets--;
        return condition;
    }

    private Condition comparison() {
        Count count = COUNTS.get(tokens.token());
        if (count == null) {
            throw tokens.expected(String.join(", ", COUNTS.keySet()) + " or \"(\"");
        }
        if (++comparisons > Condition.MOST_COMPARISONS) {
            throw tokens.expected(
                    "the end, for a condition has no more than " + Condition.MOST_COMPARISONS + " comparisons");
        }
        tokens.next();
        Operator operator = OPERATORS.get(tokens.token());
        if (operator == null) {
            throw tokens.expected("one of " + String.join(" ", OPERATORS.keySet()));
        }
        tokens.next();
        return new Comparison(count, operator, number());
    }

    private int number() {
        String digits = tokens.token();
        if (!digits.isEmpty() && DIGIT.matchesAllOf(digits)) {
            try {
                int number = Integer.parseInt(digits);
                tokens.next();
                return number;
            } catch (NumberFormatException tooLarge) {
                // falls through: refused like everything else that is no such number
            }
        }
        throw tokens.expected("a whole number from 0 to " + Integer.MAX_VALUE);
    }
}
