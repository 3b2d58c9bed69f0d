package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;

/** What holds for the compliance score, whatever becomes of the actions. */
class ComplianceBoundsProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    @Label("M19, R13: compliance never falls when one more action is met in time")
    void complianceNeverFalls(@ForAll @Size(max = 6) List<ActionCompliance.Result> results, @ForAll Random random) {
        List<ActionCompliance.Result> better = new ArrayList<>(results);
        if (better.isEmpty() || random.nextBoolean()) {
            better.add(ActionCompliance.Result.MET_IN_TIME);
        } else {
            better.set(random.nextInt(better.size()), ActionCompliance.Result.MET_IN_TIME);
        }
        ComplianceAssessment before = Reviews.ended(results.toArray(new ActionCompliance.Result[0]));
        ComplianceAssessment after = Reviews.ended(better.toArray(new ActionCompliance.Result[0]));
        assertThat(after.lowest()).isGreaterThanOrEqualTo(before.lowest());
        assertThat(after.highest()).isGreaterThanOrEqualTo(before.highest());
    }

    @Property(tries = TRIES)
    @Label("R15: whatever pending actions become lies within the bounds, and their order makes no difference")
    void complianceBoundsContainTheLaterScore(
            @ForAll @Size(max = 6) List<ActionCompliance.Result> results, @ForAll Random random) {
        List<ActionCompliance.Result> later = new ArrayList<>(results);
        later.replaceAll(result -> result != ActionCompliance.Result.PENDING
                ? result
                : List.of(
                                ActionCompliance.Result.MET_IN_TIME,
                                ActionCompliance.Result.EXCUSED,
                                ActionCompliance.Result.NOT_MET_IN_TIME)
                        .get(random.nextInt(3)));
        ComplianceAssessment before = Reviews.ended(results.toArray(new ActionCompliance.Result[0]));
        ComplianceScore reached = Reviews.ended(later.toArray(new ActionCompliance.Result[0]))
                .score()
                .orElseThrow();
        assertThat(reached).isBetween(before.lowest(), before.highest());
        Collections.shuffle(later, random);
        assertThat(Reviews.ended(later.toArray(new ActionCompliance.Result[0])).score())
                .contains(reached);
    }
}
