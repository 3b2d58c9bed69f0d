package org.qualitybanding.scoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.policy.PolicyArbitraries;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class CaseReportProperties {

    @Property(tries = 60)
    void whatIsProposedIsEnough(@ForAll("policies") ScoringPolicy policy) {
        CaseReport none = CaseReport.of(policy, List.of());
        CaseReport all = CaseReport.of(policy, none.proposals());
        assertThat(all.complete()).isTrue();
        assertThat(all.proposals()).isEmpty();
        assertThat(all.slips()).hasSameSizeAs(none.slips());
    }

    /** The smallest case that would notice a slip does, alone. */
    @Property(tries = 20)
    void theCaseThatWouldNoticeDoes(@ForAll("policies") ScoringPolicy policy) {
        List<Slip> slips = CaseReport.of(policy, List.of()).slips();
        for (int i = 0; i < slips.size(); i++) {
            PolicyCase would = PolicyCase.asAnswered(policy, slips.get(i).smallest(), "x");
            assertThat(CaseReport.of(policy, List.of(would)).slips().get(i).noticed())
                    .isTrue();
        }
    }

    @Provide
    static Arbitrary<ScoringPolicy> policies() {
        return PolicyArbitraries.policies();
    }
}
