package org.qualitybanding.casesystem.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One of the answers that a question offers.
 *
 * @param value what is sent
 * @param words what people read
 */
public record Choice(String value, String words) {

    /**
     * Offers each constant of an enum.
     *
     * @param constants the constants, in the order they are offered
     * @param words what people read of each
     */
    public static <E extends Enum<E>> List<Choice> of(Function<E, String> words, E[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), words.apply(constant)))
                .toList();
    }
}
