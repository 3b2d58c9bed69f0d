package org.qualitybanding.timeline.policy;

import java.util.Optional;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.IdentifiedPolicy;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * What a whole review is judged by: how it is scored, how its days are counted, and which days are worked.
 *
 * <pre>{@code
 * QualityPolicy policy = QualityPolicy.published();
 * QualityPolicy ours = QualityPolicy.of(
 *         ScoringPolicy.published(),
 *         Timescales.published().withCounting(CountingRule.workingDays()),
 *         WorkingDays.mondayToFriday());
 * }</pre>
 *
 * @param scoring outcome rules, banding matrix and compliance rule
 * @param timescales every clock of a review
 * @param workingDays the calendar that the counting rules ask; empty where none of them needs one, as in the published model
 */
public record QualityPolicy(ScoringPolicy scoring, Timescales timescales, Optional<WorkingDays> workingDays)
        implements IdentifiedPolicy {

    private static final QualityPolicy PUBLISHED = of(ScoringPolicy.published(), Timescales.published());

    /**
     * Creates a policy.
     *
     * @throws InvalidValueException if a component is missing, or a counting rule needs a calendar and there is none
     */
    public QualityPolicy {
        scoring = Require.given("scoring", scoring);
        timescales = Require.given("timescales", timescales);
        workingDays = Require.optional(workingDays);
        if (workingDays.isEmpty()) {
            timescales.all().forEach(QualityPolicy::refuseNeedOfCalendar);
        }
    }

    private static void refuseNeedOfCalendar(Timescale timescale) {
        Require.that(
                !timescale.counting().needsWorkingDays(),
                "workingDays",
                "given, because " + timescale.id() + " needs a calendar",
                "nothing");
    }

    /**
     * Returns the policy of the published model, with the default reading wherever it is silent.
     *
     * @return the published policy
     */
    public static QualityPolicy published() {
        return PUBLISHED;
    }

    /**
     * Returns a policy without a calendar of working days.
     *
     * @param scoring outcome rules, banding matrix and compliance rule
     * @param timescales every clock of a review
     * @return the policy
     * @throws InvalidValueException if something is missing, or a counting rule needs a calendar
     */
    public static QualityPolicy of(ScoringPolicy scoring, Timescales timescales) {
        return new QualityPolicy(scoring, timescales, Optional.empty());
    }

    /**
     * Returns a policy with a calendar of working days.
     *
     * @param scoring outcome rules, banding matrix and compliance rule
     * @param timescales every clock of a review
     * @param workingDays the calendar that the counting rules ask
     * @return the policy
     * @throws InvalidValueException if something is missing
     */
    public static QualityPolicy of(ScoringPolicy scoring, Timescales timescales, WorkingDays workingDays) {
        return new QualityPolicy(scoring, timescales, Optional.of(Require.given("workingDays", workingDays)));
    }

    /**
     * Returns this policy with other rules for the scores.
     *
     * @param changed outcome rules, banding matrix and compliance rule
     * @return the changed policy
     */
    public QualityPolicy withScoring(ScoringPolicy changed) {
        return new QualityPolicy(changed, timescales, workingDays);
    }

    /**
     * Returns this policy with other timescales.
     *
     * @param changed every clock of a review
     * @return the changed policy
     * @throws InvalidValueException if it is missing, or a counting rule needs a calendar and there is none: give the calendar
     *     first
     */
    public QualityPolicy withTimescales(Timescales changed) {
        return new QualityPolicy(scoring, changed, workingDays);
    }

    /**
     * Returns this policy with a calendar of working days.
     *
     * @param calendar the calendar that the counting rules ask
     * @return the changed policy
     */
    public QualityPolicy withWorkingDays(WorkingDays calendar) {
        return new QualityPolicy(scoring, timescales, Optional.of(Require.given("calendar", calendar)));
    }

    /**
     * Returns the id, which is that of the rules for the scores.
     */
    @Override
    public String id() {
        return scoring.id();
    }

    /**
     * Returns the version, which is that of the rules for the scores: a team that changes its timescales gives them another
     * version, too.
     */
    @Override
    public String version() {
        return scoring.version();
    }

    /**
     * Returns the text that the digest is taken of: the heading {@code quality policy, form 2}, the {@linkplain
     * ScoringPolicy#digest() digest} of the rules for the scores, a line for each fact of the timescales, and the name of the
     * calendar's source where there is one. Lines are written as in {@link ScoringPolicy#canonicalText()}.
     *
     * <p>What days a calendar holds can't be written down; two calendars of one source count as the same.
     */
    @Override
    public String canonicalText() {
        return new CanonicalText("quality policy, form 2")
                .add("scoring", scoring.digest())
                .add("timescales", timescales)
                .add("workingDays", workingDays.map(WorkingDays::source))
                .toString();
    }

    /** Returns id and version of the scoring policy and the calendar's source, such as {@code policy published-model 1}. */
    @Override
    public String toString() {
        return "policy " + scoring.id() + " " + scoring.version()
                + workingDays.map(days -> ", working days by " + days.source()).orElse("");
    }
}
