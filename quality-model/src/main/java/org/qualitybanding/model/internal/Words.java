package org.qualitybanding.model.internal;

import java.util.List;
import java.util.Locale;

/**
 * The turns of phrase that sentences, messages and explanations share.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class Words {

    private static final int SHOWN = 5;

    private Words() {}

    /** Returns a number with its noun, such as {@code 1 action} or {@code 3 actions}. */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the first few of some ids, such as {@code and 7 more}. */
    public static String few(List<String> ids) {
        String few = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
        return ids.size() <= SHOWN ? few : few + " and " + (ids.size() - SHOWN) + " more";
    }

    /** Returns a constant the way a sentence has it, such as {@code situation of provider}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
