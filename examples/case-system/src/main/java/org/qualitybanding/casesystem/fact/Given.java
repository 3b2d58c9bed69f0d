package org.qualitybanding.casesystem.fact;

import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What a verb of the library asks for by itself, outside a record that would say that it is missing. */
final class Given {

    private Given() {}

    static <T> T of(String field, Optional<T> answer) {
        return answer.orElseThrow(() -> new InvalidValueException(field, "given", "nothing"));
    }
}
