package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Rules that were refused because they would not give each case exactly one sensible answer, with everything that was
 * found.
 *
 * <p>The message has each finding with its smallest cases, for example {@code ladder must be free of faults, found
 * unreachable rule: "late" never decides: "early" takes each of its cases, the smallest being (0 significant, 40
 * minor)}. It holds ids, counts and conditions only, so it is safe to log.
 */
public final class PolicyRefusedException extends InvalidValueException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ImmutableList<PolicyFinding> findings;

    /**
     * Creates the refusal.
     *
     * @param field what was refused, such as {@code ladder}
     * @param expected what it is to be, worded to follow "must be"
     * @param found what it was instead, in words
     * @param findings the same as values, one or more
     */
    public PolicyRefusedException(String field, String expected, String found, List<PolicyFinding> findings) {
        super(field, expected, found);
        this.findings = list("findings", findings);
    }

    /**
     * Returns what was found.
     *
     * @return the findings, at least one; none after the exception itself was serialized, which keeps its message only
     */
    public List<PolicyFinding> findings() {
        return findings == null ? ImmutableList.of() : findings;
    }
}
