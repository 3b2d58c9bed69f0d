package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.regex.Pattern;

/** A text with placeholders in braces, taken apart once. */
final class Template {

    private static final Pattern WELL_FORMED = Pattern.compile("(?:[^{}]++|\\{[a-z-]+\\})*+");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** Text and names of placeholders in turn, beginning with text. */
    private final ImmutableList<String> pieces;

    private Template(ImmutableList<String> pieces) {
        this.pieces = pieces;
    }

    static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /** Takes a well-formed text apart. */
    static Template of(String text) {
        return new Template(ImmutableList.copyOf(BRACE.split(text, -1)));
    }

    ImmutableSet<String> placeholders() {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (int index = 1; index < pieces.size(); index += 2) {
            names.add(pieces.get(index));
        }
        return names.build();
    }

    /** Puts values in the places of their names; braces in a value stay what they are. */
    String filled(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < pieces.size(); index++) {
            String piece = pieces.get(index);
            text.append(index % 2 == 0 ? piece : values.getOrDefault(piece, ""));
        }
        return text.toString();
    }
}
