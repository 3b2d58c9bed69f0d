package org.qualitybanding.model.internal;

import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Clause;

/**
 * A text that is the same for equal values and different for different ones, on every machine, and the digest of it.
 *
 * <p>After a heading, each line is the place of a fact and the fact: {@code ladder.worstFirst[0].outcome = OUTCOME_3}. Numbers
 * and constants stand as they are, and what a person wrote between quotation marks, in which a quotation mark, a backslash and
 * everything but printable ASCII is written as &#92;uXXXX. What is not given has no line. Every line ends with a line
 * feed, so the text is ASCII, and no part of it can be taken for another.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** Starts a text: its heading says what it is of, and in which form it is written. */
    public CanonicalText(String heading) {
        text.append(heading).append('\n');
    }

    /** Adds a number or a constant. */
    public CanonicalText fact(String place, Object fact) {
        text.append(place)
                .append(" = ")
                .append(fact instanceof Enum<?> constant ? constant.name() : fact)
                .append('\n');
        return this;
    }

    /** Adds a text. */
    public CanonicalText quoted(String place, String written) {
        StringBuilder quoted = new StringBuilder(written.length() + 2).append('"');
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(Character.forDigit(letter >> shift & 0xf, 16));
                }
            } else {
                quoted.append(letter);
            }
        }
        return fact(place, quoted.append('"'));
    }

    /** Adds a text where there is one. */
    public CanonicalText quoted(String place, Optional<String> written) {
        written.ifPresent(given -> quoted(place, given));
        return this;
    }

    /** Adds citations. */
    public CanonicalText clauses(String place, List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            clause(place + "[" + i + "]", clauses.get(i));
        }
        return this;
    }

    /** Adds a citation. */
    public CanonicalText clause(String place, Clause clause) {
        return quoted(place + ".document", clause.document())
                .quoted(place + ".id", clause.id())
                .quoted(place + ".says", clause.says());
    }

    /** Returns the SHA-256 digest of the text in 64 hexadecimal digits. */
    public String digest() {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
