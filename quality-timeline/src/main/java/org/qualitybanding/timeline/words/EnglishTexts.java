package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableMap;

/** The texts that ship, one a line: the code, and what is said. What others may put in a text's place, its placeholders tell. */
final class EnglishTexts {

    /** Every text by its code. */
    static final ImmutableMap<String, String> ALL = all();

    private EnglishTexts() {}

    private static ImmutableMap<String, String> all() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (String lines : new String[] {
            EnglishBands.ALL,
            EnglishLastDays.ALL,
            EnglishChanges.ALL,
            EnglishSteps.ALL,
            EnglishParts.ALL,
            EnglishReasons.ALL,
            EnglishClauses.ALL
        }) {
            lines.lines().forEach(line -> {
                int equals = line.indexOf(" = ");
                all.put(line.substring(0, equals), line.substring(equals + 3));
            });
        }
        return all.buildOrThrow();
    }
}
