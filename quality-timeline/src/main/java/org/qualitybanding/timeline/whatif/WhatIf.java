package org.qualitybanding.timeline.whatif;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.check.Headroom;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * What can still come of a review, asked on a date without changing the review: which bands are reachable and what must be met
 * for each by when, and what would come of this or that.
 *
 * <pre>{@code
 * WhatIf whatIf = ReviewTimeline.of(review, QualityPolicy.published()).whatIf(LocalDate.of(2026, 3, 10));
 * whatIf.text();
 * // Adequate: action +1 with compliance 0 (one missed is enough)
 * // Good: action +1 with compliance 1 (A-1 to be met by 2026-03-13, A-2 to be met by 2026-04-03)
 * whatIf.supposing(ComplianceScore.MET).certain();                    // Good
 * whatIf.supposing(List.of("A-1"), List.of("A-2")).certain();         // Adequate
 * whatIf.headroom().step(Worsening.ONE_MORE_MINOR);                   // how many more until the outcome is worse
 * }</pre>
 *
 * <p>An action is met if evidence is sent by its last day and found sufficient (reading R14). What the facts indicate is not yet
 * the score: a reviewer decides it (reading R12).
 */
public final class WhatIf {

    private final ReviewStanding standing;

    private WhatIf(ReviewStanding standing) {
        this.standing = standing;
    }

    /**
     * Asks what can still come of a review.
     *
     * @param standing where the review stands
     * @return the question, to be asked in several ways
     * @throws InvalidValueException if the standing is missing
     */
    public static WhatIf of(ReviewStanding standing) {
        return new WhatIf(Require.given("standing", standing));
    }

    /**
     * Returns where the review stands.
     *
     * @return the standing on the day asked about
     */
    public ReviewStanding standing() {
        return standing;
    }

    /**
     * Returns how far the action score is from a worse outcome.
     *
     * @return the headroom of the actions that the score depends on: while it is pending, of those found so far
     */
    public Headroom headroom() {
        return standing.scorecard().headroom();
    }

    /**
     * Returns the bands that are still reachable, and the scores that each rests on (clause M22, reading R19). What a
     * compliance score of 1 among them takes is the {@link #complianceNeed()}.
     *
     * @return the bands of the scorecard, the lowest first
     */
    public List<ReachableBand> bands() {
        return standing.scorecard().banding().reachable();
    }

    /**
     * Returns what a compliance score of 1 still takes (reading R13).
     *
     * @return the actions that must still be met, those that await judgement and those that are lost
     */
    public ComplianceNeed complianceNeed() {
        ComplianceAssessment compliance = standing.scorecard().compliance();
        return ComplianceNeed.of(
                actionsThatMatter(), rule(), compliance.status().isDecided() && !compliance.needsNewDecision());
    }

    private ComplianceRule rule() {
        return standing.scorecard().compliance().rule();
    }

    /** Those that count, and while the engagement goes on those that will once a plan with them is sent. */
    private List<ActionStanding> actionsThatMatter() {
        return standing.actions().stream()
                .filter(action -> action.issued()
                        || (action.state() != Duty.State.WITHDRAWN
                                && standing.endedOn().isEmpty()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Supposes a compliance score, whatever the facts indicate or a reviewer decided.
     *
     * @param compliance the compliance score
     * @return the bands that the action score then leads to: one where it is final, else those still reachable
     * @throws InvalidValueException if the score is missing
     */
    public BandingAssessment supposing(ComplianceScore compliance) {
        return supposing(Optional.of(Require.given("compliance", compliance)));
    }

    /**
     * Supposes that actions are met in time and others are not, whatever became of them so far; all others stay as they are. An
     * action that is in no plan yet is taken for one that is. Where a reviewer has decided the compliance score, the answer is
     * what would come of it without the decision.
     *
     * @param met the ids of the actions supposed met in time
     * @param missed the ids of the actions supposed missed
     * @return the bands that the action score then leads to, with the compliance score that would be {@linkplain #indicated
     *     indicated}, or with both where none is; provisional, since a reviewer decides
     * @throws InvalidValueException if an id is that of no action found by the day asked about, of a withdrawn one, or after the
     *     end of the engagement of one that was in no plan, or comes twice
     */
    public BandingAssessment supposing(List<String> met, List<String> missed) {
        return supposing(indicated(met, missed));
    }

    private BandingAssessment supposing(Optional<ComplianceScore> indicated) {
        return BandingAssessment.supposing(
                standing.scorecard().actionScore(),
                indicated.orElse(ComplianceScore.NOT_MET),
                indicated.orElse(ComplianceScore.MET));
    }

    /**
     * Returns which compliance score would be indicated if actions were met in time and others were not.
     *
     * @param met the ids of the actions supposed met in time
     * @param missed the ids of the actions supposed missed
     * @return the score; empty where it would still depend on other actions, or on a reviewer's word
     * @throws InvalidValueException as {@link #supposing(List, List)} does
     */
    public Optional<ComplianceScore> indicated(List<String> met, List<String> missed) {
        Map<String, ActionCompliance.Result> supposed = new HashMap<>();
        suppose("met", Require.ids("met", Require.given("met", met)), ActionCompliance.Result.MET_IN_TIME, supposed);
        suppose(
                "missed",
                Require.ids("missed", Require.given("missed", missed)),
                ActionCompliance.Result.NOT_MET_IN_TIME,
                supposed);
        return rule().indicated(
                        actionsThatMatter().stream()
                                .flatMap(action -> Optional.ofNullable(supposed.get(action.actionId()))
                                        .or(action::result)
                                        .map(action::compliance)
                                        .stream())
                                .toList());
    }

    private void suppose(
            String field,
            List<String> ids,
            ActionCompliance.Result result,
            Map<String, ActionCompliance.Result> supposed) {
        Set<String> known =
                actionsThatMatter().stream().map(ActionStanding::actionId).collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            String place = field + "[" + i + "]";
            String id = ids.get(i);
            Require.that(
                    known.contains(id),
                    place,
                    "the id of an action that is or may come into the plan on " + standing.date(),
                    Require.quoted(id));
            Require.that(
                    supposed.putIfAbsent(id, result) == null,
                    place,
                    "the id of an action that is not supposed met",
                    Require.quoted(id));
        }
    }

    /**
     * Returns the bands that are still reachable for a person to read, each with the scores that lead to it and what they take.
     *
     * @return a line for each band, such as {@code Adequate: action +1 with compliance 0 (one missed is enough)}; without a line end after the last
     */
    public String text() {
        return lines().collect(Collectors.joining("\n"));
    }

    private Stream<String> lines() {
        ComplianceNeed need = complianceNeed();
        return bands().stream()
                .map(band -> band.banding().words() + ": "
                        + band.restsOn().stream()
                                .map(scores -> scores + " (" + need.words(scores.compliance()) + ")")
                                .collect(Collectors.joining("; or ")));
    }

    /** Returns the review, the day and the bands, such as {@code review QR-1 on 2026-03-10: Adequate: …; Good: …}. */
    @Override
    public String toString() {
        return "review " + standing.reviewId() + " on " + standing.date() + ": "
                + lines().collect(Collectors.joining("; "));
    }
}
