package org.qualitybanding.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * A duty in a table: what is owed, of which action, by when, and where it stands.
 *
 * @param key what it is called by, the same on every date
 * @param what what is owed
 * @param domain the domain of the action that it is about; empty where it is about none
 * @param grade the grade of that action
 * @param lastDay the last day, in words
 * @param state where it stands, with the days left or late
 * @param tone how the state looks
 * @param notes what was sent towards it, and what was found of that
 * @param written what people wrote about it; empty unless it is asked for
 */
record DutyView(
        String key,
        String what,
        Optional<String> domain,
        Optional<GradeView> grade,
        String lastDay,
        String state,
        Tone tone,
        List<String> notes,
        List<String> written) {}
