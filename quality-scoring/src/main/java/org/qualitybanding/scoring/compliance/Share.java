package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.math.IntMath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A share of some actions that has to be reached, as an exact fraction: a percentage such as {@code 80%}, or a fraction such
 * as {@code 2/3}.
 *
 * <p>"At least" includes the share itself, and nothing is rounded: the numbers are multiplied crosswise. So 80% of 7 actions
 * are reached by 6 of them and not by 5, since 6 &times; 100 = 600 is at least 7 &times; 80 = 560, and 5 &times; 100 = 500 is
 * not. Any share of no actions is reached, by none.
 *
 * <pre>{@code
 * Share.percent(80).fewestOf(5);              // 4
 * Share.of(2, 3).fewestOf(100);               // 67: with 66, 198 is less than 200
 * Share.valueOf("80%").equals(Share.of(4, 5)); // true: a share is kept in lowest terms
 * }</pre>
 *
 * <p>A share is a sequence of characters, as a condition of a rule is, so that a mapper writes it as its text.
 */
public final class Share implements CharSequence {

    /** All of them. */
    static final Share WHOLE = new Share(1, 1);

    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,3})%");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

    private final int numerator;
    private final int denominator;
    private final String text;

    private Share(int numerator, int denominator) {
        atLeast("denominator", 1, denominator);
        if (numerator < 0 || numerator > denominator) {
            throw new InvalidValueException(
                    "numerator", "from 0 to the denominator " + denominator, Integer.toString(numerator));
        }
        int divisor = IntMath.gcd(numerator, denominator);
        this.numerator = numerator / divisor;
        this.denominator = denominator / divisor;
        this.text = 100 % this.denominator == 0
                ? this.numerator * (100 / this.denominator) + "%"
                : this.numerator + "/" + this.denominator;
    }

    /**
     * Returns a whole percentage.
     *
     * @param percentage the percentage, from 0 to 100
     * @return the share
     * @throws InvalidValueException if it is any other number
     */
    public static Share percent(int percentage) {
        that(percentage >= 0 && percentage <= 100, "percentage", "from 0 to 100", percentage);
        return new Share(percentage, 100);
    }

    /**
     * Returns a fraction; 80 of 100 is 4/5, which is 80%.
     *
     * @param numerator the part, from 0 to the denominator
     * @param denominator the whole, 1 or more
     * @return the share
     * @throws InvalidValueException if it is no such fraction
     */
    public static Share of(int numerator, int denominator) {
        return new Share(numerator, denominator);
    }

    /**
     * Reads a share from its text: {@code Share.valueOf(share.toString())} equals the share. By its name plain JSON mappers
     * find it.
     *
     * @param text a percentage such as {@code 80%} or a fraction such as {@code 2/3}, without white space
     * @return the share
     * @throws InvalidValueException if the text is no share
     */
    @SuppressWarnings("OrphanedFormatString") // "80% or" is no format
    public static Share valueOf(String text) {
        Matcher percentage = PERCENTAGE.matcher(given("share", text));
        if (percentage.matches()) {
            return percent(Integer.parseInt(percentage.group(1)));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            throw new InvalidValueException(
                    "share",
                    "a percentage such as 80% or a fraction such as 2/3",
                    Words.counted(text.length(), "character") + " of something else");
        }
        return of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
    }

    /**
     * Returns how many actions reach this share.
     *
     * @param all how many there are, 0 or more
     * @return the smallest number of them that is at least this share, from 0 to all of them
     * @throws InvalidValueException if there are fewer than none
     */
    public int fewestOf(int all) {
        atLeast("all", 0, all);
        return (int) (((long) all * numerator + denominator - 1) / denominator);
    }

    boolean isReachedBy(int some, int all) {
        return some >= fewestOf(all);
    }

    /**
     * Returns the part of the whole.
     *
     * @return the numerator in lowest terms, from 0 to the denominator
     */
    public int numerator() {
        return numerator;
    }

    /**
     * Returns the whole.
     *
     * @return the denominator in lowest terms, 1 or more
     */
    public int denominator() {
        return denominator;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share && text.equals(share.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the share as a whole percentage where it is one, such as {@code 80%}, and else as a fraction, {@code 2/3}. */
    @Override
    public String toString() {
        return text;
    }
}
