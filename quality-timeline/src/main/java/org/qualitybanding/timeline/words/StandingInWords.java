package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * Where a review stands on a date, in sentences for people.
 *
 * <pre>{@code
 * ReviewStanding standing = ReviewTimeline.of(review, QualityPolicy.published()).on(LocalDate.of(2026, 3, 10));
 * StandingInWords words = StandingInWords.of(standing, Texts.english());
 * words.summary();
 * // The plan is being worked on; the band is not decided yet and can still be Adequate or Good.
 * words.late().get(Party.PROVIDER);     // what the provider owes and is late with, empty where nothing
 * words.toReach().get(Band.GOOD);       // what Good still takes, action by action
 * }</pre>
 *
 * <p>No sentence says more than the standing knows: a pending score is no number, evidence that was found not sufficient was sent
 * all the same, and a late duty is told of the party that owes it (readings R7, R14 and R33).
 *
 * @param summary how it stands, in one sentence
 * @param whyThisBand the action score, the compliance score and what the two make, in this order; for a range of bands why the
 *     scores are not known yet
 * @param late what is late and not done, of each party, by last day; both parties are always there
 * @param toReach what each band that can still come of the review takes, the lowest first; empty once the band is final and in an
 *     abandoned review. Of actions it tells from the beginning of the initial review
 * @param wouldChangeIt what could still change the band, or why nothing does; never empty
 * @param next what happens next; never empty
 * @param mayPrompt what may prompt people to take a step of escalation, by date; whether one follows is theirs to decide (reading R34)
 * @param stepsTaken the steps that people took, by date
 * @param worthKnowing what a person who relies on it should know: a sentence for each advisory
 * @param duties every duty of each party, by last day, done ones included; both parties are always there
 * @param actions where each action stands, in the order of the review
 */
public record StandingInWords(
        Sentence summary,
        List<Sentence> whyThisBand,
        Map<Party, List<Sentence>> late,
        Map<Band, List<Sentence>> toReach,
        List<Sentence> wouldChangeIt,
        List<Sentence> next,
        List<Sentence> mayPrompt,
        List<Sentence> stepsTaken,
        List<Sentence> worthKnowing,
        Map<Party, List<DutyInWords>> duties,
        List<ActionInWords> actions) {

    /**
     * Creates the sentences; {@link #of} makes them.
     *
     * @throws InvalidValueException if a part is missing
     */
    public StandingInWords {
        summary = Require.given("summary", summary);
        whyThisBand = Require.list("whyThisBand", whyThisBand);
        late = ImmutableMap.copyOf(Require.given("late", late));
        toReach = ImmutableMap.copyOf(Require.given("toReach", toReach));
        wouldChangeIt = Require.list("wouldChangeIt", wouldChangeIt);
        next = Require.list("next", next);
        mayPrompt = Require.list("mayPrompt", mayPrompt);
        stepsTaken = Require.list("stepsTaken", stepsTaken);
        worthKnowing = Require.list("worthKnowing", worthKnowing);
        duties = ImmutableMap.copyOf(Require.given("duties", duties));
        actions = Require.list("actions", actions);
    }

    /**
     * Puts a standing into words.
     *
     * @param standing where a review stands on a date
     * @param texts what to make the sentences of, such as {@link Texts#english()}
     * @return the sentences
     * @throws InvalidValueException if one of them is missing
     */
    public static StandingInWords of(ReviewStanding standing, Texts texts) {
        Require.given("standing", standing);
        Wording wording = new Wording(Require.given("texts", texts));
        return new StandingInWords(
                BandReasons.summary(standing, wording),
                BandReasons.of(standing, wording),
                late(standing, wording),
                toReach(standing, wording),
                ChangeWords.of(standing, wording),
                NextWords.of(standing, wording),
                EscalationWords.facts(standing, wording),
                EscalationWords.steps(standing, wording),
                worthKnowing(standing, wording),
                duties(standing, wording),
                actions(standing, wording));
    }

    private static Map<Party, List<DutyInWords>> duties(ReviewStanding standing, Wording wording) {
        Map<Party, List<DutyInWords>> duties = new EnumMap<>(Party.class);
        for (Party owner : Party.values()) {
            duties.put(
                    owner,
                    standing.duties(owner).stream()
                            .map(duty -> DutyInWords.told(duty, standing.date(), wording))
                            .toList());
        }
        return Maps.immutableEnumMap(duties);
    }

    private static List<ActionInWords> actions(ReviewStanding standing, Wording wording) {
        return standing.actions().stream()
                .map(action -> ActionInWords.told(action, standing.date(), wording))
                .toList();
    }

    private static Map<Party, List<Sentence>> late(ReviewStanding standing, Wording wording) {
        Map<Party, List<Sentence>> late = new EnumMap<>(Party.class);
        for (Party owner : Party.values()) {
            late.put(owner, LateWords.of(standing, owner, wording));
        }
        return Maps.immutableEnumMap(late);
    }

    private static Map<Band, List<Sentence>> toReach(ReviewStanding standing, Wording wording) {
        Map<Band, List<Sentence>> bands = new EnumMap<>(Band.class);
        boolean over = standing.scorecard().banding().settled() || standing.stage() == ReviewStanding.Stage.ABANDONED;
        for (ReachableBand band :
                over ? List.<ReachableBand>of() : standing.scorecard().banding().reachable()) {
            bands.put(band.banding(), ReachWords.of(standing, band, wording));
        }
        return Maps.immutableEnumMap(bands);
    }

    private static List<Sentence> worthKnowing(ReviewStanding standing, Wording wording) {
        Map<String, String> domainNames = new HashMap<>();
        for (ActionScoreAssessment.DomainCounts domain :
                standing.scorecard().actionScore().domains()) {
            domainNames.put(domain.domain().id(), domain.domain().name());
        }
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        for (Advisory advisory : standing.scorecard().advisories()) {
            List<String> domains = advisory.domainIds().stream()
                    .map(id -> domainNames.getOrDefault(id, id))
                    .toList();
            Map<String, String> values = new HashMap<>();
            values.put("actions", wording.actions(advisory.actionIds()));
            values.put("domains", wording.and(domains));
            advisory.parts().forEach(part -> values.put(part.name(), wording.phrase(part)));
            sentences.add(wording.sentence("advisory." + advisory.kind().code(), advisory.clauses(), values));
        }
        return sentences.build();
    }

    /**
     * Finds an action.
     *
     * @param actionId its id
     * @return its words; empty where the standing has no such action
     */
    public Optional<ActionInWords> action(String actionId) {
        return actions.stream()
                .filter(each -> each.action().actionId().equals(actionId))
                .findFirst();
    }

    /**
     * Returns every sentence, in the order of the components.
     *
     * @return the sentences; those of duties and actions among them
     */
    public List<Sentence> sentences() {
        ImmutableList.Builder<Sentence> all = ImmutableList.builder();
        all.add(summary).addAll(whyThisBand);
        late.values().forEach(all::addAll);
        toReach.values().forEach(all::addAll);
        all.addAll(wouldChangeIt)
                .addAll(next)
                .addAll(mayPrompt)
                .addAll(stepsTaken)
                .addAll(worthKnowing);
        duties.values().forEach(each -> each.forEach(duty -> all.add(duty.sentence())));
        actions.forEach(action -> all.add(action.sentence()));
        return all.build();
    }

    /**
     * Returns everything that the sentences rest on, each once, with what it says and whose it is. Of a part of the sentences,
     * {@link Reference#legend} tells the same.
     *
     * @return the clauses of the published document in its order, then this library's readings by number, then what a team's policy
     *     cites besides
     */
    public List<Reference> legend() {
        return Reference.legend(sentences());
    }

    /** Returns the summary. */
    @Override
    public String toString() {
        return summary.text();
    }
}
