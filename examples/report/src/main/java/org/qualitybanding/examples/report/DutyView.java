package org.qualitybanding.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * A duty in a table: what is owed, of which action, by when, and where it stands.
 *
 * @param key what it is called by, the same on every date
 * @param what what is owed
 * @param about the action that it is about; empty where it is about none
 * @param lastDay the last day, in words
 * @param state where it stands, with the days left or late
 * @param tone how the state looks
 * @param attempts what was sent towards it, and what was found of that; may be empty
 * @param written what people wrote about it; empty unless it is asked for
 */
record DutyView(
        String key,
        String what,
        Optional<About> about,
        String lastDay,
        String state,
        Tone tone,
        String attempts,
        List<String> written) {

    /**
     * The action that a duty is about: its colour is always a word as well.
     *
     * @param colour the colour, such as {@code red}
     * @param style the name of its style
     * @param harm whether it is significant, and why
     * @param domain the name of its domain
     */
    record About(String colour, String style, String harm, String domain) {}
}
