package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Findings and differences of random rules: each is confirmed, none is missing, each example is a smallest one")
class ConfirmationTest {

    /** Any will do; the same in every run. */
    private static final long SEED = 20260302;

    @Test
    void ofSomeHundreds() {
        confirm(300);
    }

    @Test
    @Tag("thorough")
    void ofTenThousand() {
        confirm(10_000);
    }

    private static void confirm(int policies) {
        Confirmation confirmed = Confirmation.of(policies, SEED);
        System.out.println(confirmed);
        assertThat(confirmed.findings()).as("so many were there to confirm").isGreaterThan(policies / 2);
        assertThat(confirmed.ruleSetFindings()).isGreaterThan(policies / 2);
        assertThat(confirmed.differences()).isGreaterThan(policies / 2);
    }
}
