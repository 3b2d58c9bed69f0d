package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.RuleArbitraries;

class LadderCoverageProperties {

    @Property(tries = 200)
    void whatIsProposedIsEnoughAndNotTooMuch(@ForAll("ladders") Ladder<Condition, Outcome> ladder) {
        List<ActionCounts> proposals = LadderCoverage.of(ladder, List.of()).proposals();
        assertThat(LadderCoverage.of(ladder, proposals).complete()).isTrue();
        for (ActionCounts each : proposals) {
            List<ActionCounts> others =
                    proposals.stream().filter(other -> !other.equals(each)).toList();
            assertThat(LadderCoverage.of(ladder, others).complete()).isFalse();
        }
    }

    /** Asked of every case of a small world: what one of them exercises is a part, and the smallest one exercises it. */
    @Property(tries = 100)
    void noPartIsMissing(@ForAll("ladders") Ladder<Condition, Outcome> ladder) {
        boolean rated = RuleArbitraries.isRated(ladder);
        List<ActionCounts> world = RuleArbitraries.world(rated, rated ? 4 : 8);
        LadderCoverage coverage = LadderCoverage.of(ladder, world);
        assertThat(coverage.parts()).allSatisfy(part -> {
            boolean inTheWorld = part.smallest().total() <= (rated ? 4 : 8);
            assertThat(part.exercised()).isEqualTo(inTheWorld);
            assertThat(LadderCoverage.of(ladder, List.of(part.smallest())).parts())
                    .filteredOn(each -> each.says().equals(part.says()) && each.kind() == part.kind())
                    .anyMatch(LadderCoverage.Part::exercised);
        });
    }

    @Provide
    static Arbitrary<Ladder<Condition, Outcome>> ladders() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, 4);
    }
}
