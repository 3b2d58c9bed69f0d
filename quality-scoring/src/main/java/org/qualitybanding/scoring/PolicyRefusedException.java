package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were refused because they would not give each case exactly one sensible answer, with everything that was found.
 *
 * <p>The message has each finding with its smallest cases, for example {@code ladder must pass the check, found unreachable
 * rule: "late" never decides, because "early" takes each of its cases, such as (0 significant, 40 minor)}. It holds ids,
 * counts and conditions only, so it is safe to log.
 */
public final class PolicyRefusedException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ImmutableList<PolicyFinding> findings;

    /**
     * Creates the refusal.
     *
     * @param field what was refused, such as {@code ladder}
     * @param findings what was found, one or more
     */
    public PolicyRefusedException(String field, List<PolicyFinding> findings) {
        super(given("field", field) + " must pass the check, found "
                + FindingWords.numbered(given("findings", findings)));
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
