package org.example.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class BandOfCountsTest {

    @Test
    void bandsByThePublishedPolicy() {
        assertEquals("adequate", BandOfCounts.band(2, 5, ComplianceScore.MET));
        assertEquals("poor", BandOfCounts.band(2, 5, ComplianceScore.NOT_MET));
        assertEquals("good", BandOfCounts.band(0, 12, ComplianceScore.MET));
    }

    @Test
    void refusesWhatIsNoCount() {
        InvalidValueException refusal = assertThrows(
                InvalidValueException.class, () -> BandOfCounts.band(-1, 5, ComplianceScore.MET));
        assertEquals("significant", refusal.faults().get(0).field());
    }

    @Test
    void theJarTellsItsVersion() {
        assertEquals(
                System.getProperty("library.version"),
                ScoringPolicy.class.getPackage().getImplementationVersion());
    }
}
