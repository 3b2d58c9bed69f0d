package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** Every duty has one owner and one state, and a late one is never shown as the other's (R14, R15, R23, R33). */
class DutiesProperties {

    private static final Set<Duty.Kind> OF_THE_PROVIDER =
            EnumSet.of(Duty.Kind.UPLOAD_REQUESTED_EVIDENCE, Duty.Kind.SEND_EVIDENCE);

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    private static ReviewStanding standing(WatchedReview watched) {
        return Told.on(watched.later(), watched.review());
    }

    @Property(tries = 100)
    void eachHasOneOwnerAndIsListedOnce(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);
        Set<List<Object>> seen = new HashSet<>();

        for (Duty duty : standing.duties()) {
            assertThat(seen.add(List.of(
                            duty.kind(),
                            duty.actionId(),
                            duty.deadline().counted().id())))
                    .as(duty.toString())
                    .isTrue();
            assertThat(duty.owner() == Party.PROVIDER).isEqualTo(OF_THE_PROVIDER.contains(duty.kind()));
            assertThat(duty.deadline().owner()).isEqualTo(duty.owner());
        }
        assertThat(standing.duties(Party.PROVIDER).size()
                        + standing.duties(Party.QUALITY_TEAM).size())
                .isEqualTo(standing.duties().size());
    }

    @Property(tries = 100)
    void dutiesAndScoresAloneAreThoseOfTheWhole(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);
        Standings standings = Standings.of(watched.review(), QualityPolicy.published());

        assertThat(standings.dutiesOn(watched.later())).isEqualTo(standing.duties());
        assertThat(standings.scorecardOn(watched.later())).isEqualTo(standing.scorecard());
    }

    @Property(tries = 100)
    void theStateFollowsFromTheDates(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);
        LocalDate date = standing.date();

        for (Duty duty : standing.duties()) {
            LocalDate dueOn = duty.dueOn();
            boolean asExpected = switch (duty.state()) {
                case NOT_ISSUED, NOT_RECEIVED, NOT_DATED -> false;
                case NOT_YET_DUE -> dueOn.isAfter(date) && duty.doneOn().isEmpty();
                case DUE_TODAY -> dueOn.equals(date) && duty.doneOn().isEmpty();
                case OVERDUE, NOT_MET -> dueOn.isBefore(date) && duty.doneOn().isEmpty();
                case AWAITING_JUDGEMENT -> !duty.doneOn().orElseThrow().isAfter(dueOn);
                case AWAITING_JUDGEMENT_LATE -> duty.doneOn().orElseThrow().isAfter(dueOn);
                case MET -> !duty.doneOn().orElseThrow().isAfter(dueOn) && duty.daysLate() == 0;
                case MET_LATE -> duty.doneOn().orElseThrow().isAfter(dueOn) && duty.daysLate() > 0;
                case EXCUSED, WITHDRAWN -> duty.actionId().isPresent();
            };
            assertThat(asExpected).as(duty + " on " + date).isTrue();
        }
    }

    @Property(tries = 100)
    void overdueMeansPastAndNothingSent(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);

        for (Party party : Party.values()) {
            assertThat(standing.overdue(party))
                    .allMatch(duty -> duty.owner() == party
                            && duty.dueOn().isBefore(standing.date())
                            && duty.doneOn().isEmpty()
                            && duty.daysLeft(standing.date()) < 0);
            assertThat(standing.open(party)).containsAll(standing.overdue(party));
            assertThat(standing.next(party).map(Duty::dueOn))
                    .isEqualTo(standing.open(party).stream()
                            .map(Duty::dueOn)
                            .filter(dueOn -> !dueOn.isBefore(standing.date()))
                            .min(LocalDate::compareTo));
        }
    }

    @Property(tries = 100)
    void onlyTheProvidersLatenessMayPromptAStep(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);

        assertThat(standing.escalationFacts().stream()
                        .filter(fact -> fact.kind() == EscalationFact.Kind.TIMESCALE_MISSED)
                        .map(EscalationFact::subjectId))
                .containsExactlyInAnyOrderElementsOf(standing.duties(Party.PROVIDER).stream()
                        .filter(Duty::missed)
                        .map(Duty::actionId)
                        .toList());
        assertThat(standing.escalationFacts())
                .allMatch(fact -> !fact.since().isAfter(standing.date()))
                .isSortedAccordingTo(Comparator.comparing(EscalationFact::since));
    }

    @Property(tries = 100)
    void whatEachActionOwesIsThatOfItsStanding(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = standing(watched);

        for (ActionStanding action : standing.actions()) {
            boolean fallenAway = standing.stage() == ReviewStanding.Stage.ABANDONED
                    && action.state().isOpen();
            if (!fallenAway) {
                assertThat(standing.duties(Party.PROVIDER).stream()
                                .filter(duty -> duty.actionId().equals(Optional.of(action.actionId())))
                                .map(Duty::state))
                        .isEqualTo(action.deadline().map(due -> action.state()).stream()
                                .toList());
            }
            assertThat(action.decidedOn().isPresent()).isEqualTo(action.state().isDecided());
        }
    }
}
