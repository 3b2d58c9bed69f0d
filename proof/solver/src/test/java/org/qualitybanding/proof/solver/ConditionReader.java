package org.qualitybanding.proof.solver;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntSort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a condition as a formula. "and" binds tighter than "or", and brackets group, as the page on rules says; none of
 * the library's own code is asked.
 */
final class ConditionReader {

    private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+|>=|<=|[><=()]");

    private final Numbers numbers;
    private final Context solver;

    ConditionReader(Numbers numbers) {
        this.numbers = numbers;
        this.solver = numbers.solver();
    }

    BoolExpr read(String text) {
        Deque<String> words = new ArrayDeque<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        BoolExpr formula = anyOf(words);
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("not read: " + words);
        }
        return formula;
    }

    private BoolExpr anyOf(Deque<String> words) {
        BoolExpr formula = allOf(words);
        while ("or".equals(words.peek())) {
            words.remove();
            formula = solver.mkOr(formula, allOf(words));
        }
        return formula;
    }

    private BoolExpr allOf(Deque<String> words) {
        BoolExpr formula = part(words);
        while ("and".equals(words.peek())) {
            words.remove();
            formula = solver.mkAnd(formula, part(words));
        }
        return formula;
    }

    private BoolExpr part(Deque<String> words) {
        if (!"(".equals(words.peek())) {
            return comparison(words.remove(), words.remove(), words.remove());
        }
        words.remove();
        BoolExpr formula = anyOf(words);
        if (!words.remove().equals(")")) {
            throw new IllegalArgumentException("a bracket is not closed before " + words);
        }
        return formula;
    }

    private BoolExpr comparison(String name, String operator, String digits) {
        ArithExpr<IntSort> number = numbers.named(name);
        ArithExpr<IntSort> bound = solver.mkInt(Long.parseLong(digits));
        return switch (operator) {
            case ">=" -> solver.mkGe(number, bound);
            case ">" -> solver.mkGt(number, bound);
            case "<=" -> solver.mkLe(number, bound);
            case "<" -> solver.mkLt(number, bound);
            case "=" -> solver.mkEq(number, bound);
            default -> throw new IllegalArgumentException("no comparison is called " + operator);
        };
    }
}
