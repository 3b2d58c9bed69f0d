package org.qualitybanding.exchange.standing;

import java.util.Optional;

/** A score in words: itself, or what it can still become. */
final class Bounds {

    private Bounds() {}

    static String words(Optional<Integer> score, int lowest, int highest) {
        return score.map(Object::toString).orElseGet(() -> lowest + " to " + highest);
    }
}
