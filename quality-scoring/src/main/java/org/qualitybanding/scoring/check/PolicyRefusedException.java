package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.list;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A policy that was refused because its rules would not give each case exactly one sensible answer, with everything that was
 * found.
 *
 * <p>The message has each finding with its smallest cases, for example {@code ladder must be free of faults, found
 * unreachable rule: "late" never decides: "early" takes each of its cases, the smallest being (0 significant, 40
 * minor)}. It holds ids, counts and conditions only, so it is safe to log.
 */
public final class PolicyRefusedException extends InvalidValueException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<PolicyFinding> findings;

    /**
     * Creates the refusal.
     *
     * @param faults everything that is wrong, in words
     * @param findings what of it was found by looking at all cases, as values, one or more
     */
    public PolicyRefusedException(List<Fault> faults, List<PolicyFinding> findings) {
        super(faults);
        this.findings = list("findings", findings);
    }

    /**
     * Returns what was found.
     *
     * @return the findings, at least one; none after the exception itself was serialized, which keeps its message only
     */
    public List<PolicyFinding> findings() {
        return findings == null ? List.of() : findings;
    }
}
