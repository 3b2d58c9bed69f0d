package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.math.IntMath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param numerator the part, from 0 to the denominator, in lowest terms
 * @param denominator the whole, 1 or more, in lowest terms
 */
public record Share(Integer numerator, Integer denominator) {

    /** All of them. */
    static final Share WHOLE = new Share(1, 1);

    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,3})%");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

    /**
     * Creates a share; {@code 80/100} becomes {@code 4/5}.
     *
     * @throws InvalidValueException if a number is missing, the denominator is less than 1, or the numerator is negative or
     *     more than the denominator
     */
    public Share {
        atLeast("denominator", 1, given("denominator", denominator));
        that(
                given("numerator", numerator) >= 0 && numerator <= denominator,
                "numerator",
                "from 0 to the denominator " + denominator,
                numerator);
        int divisor = IntMath.gcd(numerator, denominator);
        numerator = numerator / divisor;
        denominator = denominator / divisor;
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
     * Returns a fraction.
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
    public static Share valueOf(String text) {
        Matcher percentage = PERCENTAGE.matcher(given("share", text));
        if (percentage.matches()) {
            return percent(Integer.parseInt(percentage.group(1)));
        }
        Matcher fraction = FRACTION.matcher(text);
        that(
                fraction.matches(),
                "share",
                "a percentage such as 80% or a fraction such as 2/3",
                Words.counted(text.length(), "character") + " of something else");
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

    /** Returns the share as a whole percentage where it is one, such as {@code 80%}, and else as a fraction, {@code 2/3}. */
    @Override
    public String toString() {
        return 100 % denominator == 0 ? numerator * (100 / denominator) + "%" : numerator + "/" + denominator;
    }
}
