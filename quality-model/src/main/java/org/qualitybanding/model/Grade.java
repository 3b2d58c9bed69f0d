package org.qualitybanding.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What an action counts as: its colour and its harm basis.
 *
 * @param rag the colour, which sets the timescale (clause M14)
 * @param harm the harm basis, from which significance follows (clause M13)
 */
public record Grade(Rag rag, HarmBasis harm) {

    /** Each grade there is, so that no action needs one of its own. */
    private static final ImmutableMap<Rag, ImmutableMap<HarmBasis, Grade>> ALL = all();

    /**
     * Creates a grade. Every pair is possible: the document never maps one to the other (reading R6).
     *
     * @throws InvalidValueException if one of them is missing
     */
    public Grade {
        Checks check = new Checks();
        rag = check.given("rag", rag);
        harm = check.given("harm", harm);
        check.done();
    }

    private static ImmutableMap<Rag, ImmutableMap<HarmBasis, Grade>> all() {
        Map<Rag, ImmutableMap<HarmBasis, Grade>> all = new EnumMap<>(Rag.class);
        for (Rag rag : Rag.values()) {
            Map<HarmBasis, Grade> ofColour = new EnumMap<>(HarmBasis.class);
            for (HarmBasis harm : HarmBasis.values()) {
                ofColour.put(harm, new Grade(rag, harm));
            }
            all.put(rag, Maps.immutableEnumMap(ofColour));
        }
        return Maps.immutableEnumMap(all);
    }

    /** Returns the grade of a colour and a harm basis that are given. */
    static Grade of(Rag rag, HarmBasis harm) {
        return requireNonNull(requireNonNull(ALL.get(rag)).get(harm));
    }

    /**
     * Tells whether an action of this grade is significant (clause M13).
     *
     * @return true where harm was caused or is likely; an action that is not significant is minor
     */
    public boolean significant() {
        return harm.significant();
    }

    /** Returns the grade in words, such as {@code RED, significant (harm likely)} or {@code GREEN, minor}. */
    @Override
    public String toString() {
        return rag + (significant() ? ", significant (harm " + harm.name().toLowerCase(Locale.ROOT) + ")" : ", minor");
    }
}
