package org.qualitybanding.timeline.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.Standings;

/** What must still be met is what leads to the band, and nothing less does (M19, M22, R13, R14, R15, R19). */
class WhatIfProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.allBut(Reopening.DECISION, Reopening.ABANDONMENT));
    }

    @Property(tries = 150)
    void whatMustBeMetLeadsToTheBandAndOneMissedDoesNot(@ForAll("watched") WatchedReview watched) {
        LocalDate date = watched.earlier();
        QualityReview known = watched.review().asKnownOn(date);
        WhatIf whatIf = whatIf(known, date);
        ComplianceNeed need = whatIf.complianceNeed();
        if (need.status() != ComplianceNeed.Status.OPEN) {
            assertThat(need.each()).isEmpty();
            return;
        }
        assertThat(need.someOf()).as("the published rule asks for all").isEmpty();
        Set<String> ids = need.each().stream().map(ActionStanding::actionId).collect(Collectors.toSet());
        QualityReview met = met(known, ids, date);
        boolean planSent = new KnownFacts(known, date).planSent();
        assertThat(whatIf(met, date).standing().scorecard().compliance().indicated())
                .as("nothing before a plan was sent (R38)")
                .isEqualTo(planSent ? Optional.of(ComplianceScore.MET) : Optional.empty());
        if (whatIf.standing().scorecard().actionScore().score().isPresent()) {
            QualityReview closed = decided(met, ComplianceScore.MET);
            assertThat(band(closed))
                    .isEqualTo(whatIf.bands().get(whatIf.bands().size() - 1).banding());
        }
        for (ActionStanding missed : need.each()) {
            if (missed.deadline().isPresent() && missed.state() != Duty.State.AWAITING_JUDGEMENT) {
                List<String> others = new ArrayList<>(ids);
                others.remove(missed.actionId());
                LocalDate tooLate = missed.deadline().get().dueOn().plusDays(1);
                QualityReview oneMissed = met(known, Set.copyOf(others), date);
                assertThat(whatIf(oneMissed, tooLate)
                                .standing()
                                .scorecard()
                                .compliance()
                                .indicated())
                        .contains(ComplianceScore.NOT_MET);
            }
        }
    }

    @Property(tries = 100)
    void aSuppositionSaysWhatThenComesTrue(@ForAll("watched") WatchedReview watched) {
        LocalDate date = watched.earlier();
        QualityReview known = watched.review().asKnownOn(date);
        WhatIf whatIf = whatIf(known, date);
        List<String> open = whatIf.complianceNeed().each().stream()
                .map(ActionStanding::actionId)
                .toList();
        List<String> some = IntStream.range(0, open.size())
                .filter(index -> index % 2 == 0)
                .mapToObj(open::get)
                .toList();

        WhatIf then = whatIf(met(known, Set.copyOf(some), date), date);

        assertThat(whatIf.indicated(some, List.of())).isEqualTo(then.indicated(List.of(), List.of()));
        assertThat(whatIf.indicated(open, List.of()))
                .isEqualTo(Optional.of(
                        whatIf.complianceNeed().status() == ComplianceNeed.Status.LOST
                                ? ComplianceScore.NOT_MET
                                : ComplianceScore.MET));
    }

    @Provide
    Arbitrary<ComplianceRule> rules() {
        Arbitrary<Share> shares = Arbitraries.integers().between(1, 100).map(Share::percent);
        return Arbitraries.oneOf(
                shares.map(ComplianceRule::shareOfAll), shares.map(ComplianceRule::seriousMetAndShareOfRest));
    }

    @Property(tries = 100)
    void anySoManyOfSomeAreEnoughAndOneFewerIsNot(
            @ForAll("watched") WatchedReview watched, @ForAll("rules") ComplianceRule rule, @ForAll Random random) {
        QualityPolicy policy =
                QualityPolicy.published().withScoring(ScoringPolicy.published().withComplianceRule(rule));
        WhatIf whatIf = WhatIf.of(Standings.of(watched.review(), policy).on(watched.earlier()));
        ComplianceNeed need = whatIf.complianceNeed();
        if (need.status() == ComplianceNeed.Status.OPEN) {
            List<String> pending =
                    new ArrayList<>(whatIf.standing().scorecard().compliance().pending());
            whatIf.standing().actions().stream()
                    .filter(action -> whatIf.standing().endedOn().isEmpty() && isPendingAndUnsent(action))
                    .forEach(action -> pending.add(action.actionId()));
            List<String> each = ids(need.each());
            List<String> some = new ArrayList<>(ids(need.someOf()));
            Collections.shuffle(some, random);
            List<String> enough = concat(each, some.subList(0, need.atLeast()));

            assertThat(indicatedIf(enough, pending, whatIf)).contains(ComplianceScore.MET);
            enough.forEach(missed -> assertThat(indicatedIf(
                            enough.stream().filter(id -> !id.equals(missed)).toList(), pending, whatIf))
                    .contains(ComplianceScore.NOT_MET));
        }
    }

    /** Evidence can await judgement without a plan that asks for it. */
    private static boolean isPendingAndUnsent(ActionStanding action) {
        return !action.issued() && action.result().equals(Optional.of(ActionCompliance.Result.PENDING));
    }

    private static Optional<ComplianceScore> indicatedIf(List<String> met, List<String> pending, WhatIf whatIf) {
        List<String> missed = pending.stream().filter(id -> !met.contains(id)).toList();
        return whatIf.indicated(met, missed);
    }

    private static List<String> ids(List<ActionStanding> actions) {
        return actions.stream().map(ActionStanding::actionId).toList();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Property(tries = 100)
    void withAnUndecidedScoreTheBandsAreThoseOfBothSupposedScores(@ForAll("watched") WatchedReview watched) {
        WhatIf whatIf = whatIf(watched.review(), watched.later());
        Set<Band> reachable =
                whatIf.bands().stream().map(ReachableBand::banding).collect(Collectors.toSet());
        Set<Band> supposed = Stream.of(ComplianceScore.values())
                .map(whatIf::supposing)
                .flatMap(banding -> banding.reachable().stream())
                .map(band -> band.banding())
                .collect(Collectors.toSet());

        assertThat(supposed).containsAll(reachable);
        if (whatIf.standing().scorecard().compliance().score().isEmpty()) {
            assertThat(supposed).isEqualTo(reachable);
        }
    }

    private static WhatIf whatIf(QualityReview review, LocalDate date) {
        return WhatIf.of(Standings.of(review, QualityPolicy.published()).on(date));
    }

    private static Band band(QualityReview decided) {
        LocalDate date = decided.complianceDecisions().get(0).decidedOn();
        return whatIf(decided, date).standing().scorecard().banding().certain().orElseThrow();
    }

    /** Far enough in the future that the engagement has ended. */
    private static QualityReview decided(QualityReview review, ComplianceScore score) {
        return review.withComplianceDecisions(SampleFacts.confirmed(score, LocalDate.of(2099, 1, 1)));
    }

    /** The review with evidence for each of the actions, sent on the day if none is there, and found sufficient on it. */
    private static QualityReview met(QualityReview known, Set<String> ids, LocalDate date) {
        return known.withActions(known.actions().stream()
                .map(action -> ids.contains(action.id()) ? met(action, date) : action)
                .toList());
    }

    private static Action met(Action action, LocalDate date) {
        List<Evidence> evidence = new ArrayList<>();
        boolean waiting = false;
        for (Evidence sent : action.evidence()) {
            waiting |= sent.judgement().isEmpty();
            evidence.add(
                    sent.judgement().isEmpty() ? SampleFacts.sufficient(sent.id(), sent.submittedOn(), date) : sent);
        }
        if (!waiting) {
            evidence.add(SampleFacts.sufficient("E-NEW-" + action.id(), date, date));
        }
        return action.withEvidence(evidence);
    }
}
