package org.qualitybanding.model.internal;

import com.google.common.hash.Hashing;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text that is the same for equal values and different for different ones, on every machine, and the digest of it.
 *
 * <p>After a heading, each line is the place of a fact among the components of the records, and the fact: {@code
 * ladder.worstFirst[0].outcome = OUTCOME_3}. Numbers and constants stand as they are, and what a person wrote between quotation
 * marks, in which a quotation mark, a backslash and everything but printable ASCII is written as &#92;uXXXX. What is not given
 * has no line. Every line ends with a line feed, so the text is ASCII, and no part of it can be taken for another.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** To ask a class costs more than all the rest, and a policy has one citation after another. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    /**
     * Starts a text.
     *
     * @param heading what it is of, and in which form it is written
     */
    public CanonicalText(String heading) {
        text.append(heading).append('\n');
    }

    /** Adds the components of a record, each under its name. */
    public CanonicalText addComponents(Record whole) {
        addComponents("", whole);
        return this;
    }

    /** Adds the components of a record but those that have a digest of their own. */
    public CanonicalText addComponentsBut(Set<String> leftOut, Record whole) {
        for (RecordComponent component : componentsOf(whole)) {
            if (!leftOut.contains(component.getName())) {
                add(component.getName(), Components.valueOf(component, whole));
            }
        }
        return this;
    }

    /** Adds a fact, and all that it is made of. */
    public CanonicalText add(String place, Object fact) {
        if (fact instanceof Optional<?> optional) {
            optional.ifPresent(given -> add(place, given));
        } else if (fact instanceof Collection<?> facts) {
            int index = 0;
            for (Object each : facts) {
                add(place + "[" + index + "]", each);
                index++;
            }
        } else if (fact instanceof Map<?, ?> facts) {
            facts.forEach((key, each) -> add(place + "." + word(key), each));
        } else if (fact instanceof Record whole) {
            addComponents(place + ".", whole);
        } else {
            text.append(place).append(" = ").append(word(fact)).append('\n');
        }
        return this;
    }

    private void addComponents(String prefix, Record whole) {
        for (RecordComponent component : componentsOf(whole)) {
            add(prefix + component.getName(), Components.valueOf(component, whole));
        }
    }

    private RecordComponent[] componentsOf(Record whole) {
        return components.computeIfAbsent(whole.getClass(), Class::getRecordComponents);
    }

    /** A text of words stands between quotation marks; what is one word by its type stands as it is. */
    private static String word(Object fact) {
        if (fact instanceof Enum<?> constant) {
            return constant.name();
        }
        String written = fact.toString();
        return fact instanceof String || written.contains(" ") ? quoted(written) : written;
    }

    private static String quoted(String written) {
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
        return quoted.append('"').toString();
    }

    /** Returns the SHA-256 digest of a text in 64 hexadecimal digits. */
    public static String digestOf(String canonicalText) {
        byte[] ascii = new byte[canonicalText.length()];
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = (byte) canonicalText.charAt(i);
        }
        return Hashing.sha256().hashBytes(ascii).toString();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
