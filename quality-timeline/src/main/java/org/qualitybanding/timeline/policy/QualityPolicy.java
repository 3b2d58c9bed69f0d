package org.qualitybanding.timeline.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.IdentifiedPolicy;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * What a whole review is judged by: how it is scored, how its days are counted, and which days are worked.
 *
 * <pre>{@code
 * QualityPolicy policy = QualityPolicy.published();
 * QualityPolicy ours = QualityPolicy.published().toBuilder()
 *         .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
 *         .workingDays(WorkingDays.mondayToFriday())
 *         .build()
 *         .named("our-team", "2026-04");
 * }</pre>
 *
 * <p>All of it is data, so it is also what a policy file holds: any JSON mapper writes it and reads it back, without its calendar
 * where every day works.
 *
 * @param scoring outcome rules, banding matrix and compliance rule
 * @param timescales every clock of a review
 * @param mostPieces how many pieces of evidence a remote review asks for at most, 15 in the published model (clause M7); one
 *     that asks for more is advised of it (reading R30)
 * @param workingDays the calendar that the counting rules ask; every day where none of them needs one, as in the published model,
 *     and where it is left out
 */
@RecordStyle
@Value.Builder
public record QualityPolicy(ScoringPolicy scoring, Timescales timescales, Integer mostPieces, WorkingDays workingDays)
        implements WithQualityPolicy, IdentifiedPolicy {

    private static final QualityPolicy PUBLISHED = of(ScoringPolicy.published(), Timescales.published());

    /**
     * Creates a policy.
     *
     * @throws InvalidValueException if a component is missing, the number of pieces is less than 1, or a counting rule needs a
     *     calendar and no days off are named
     */
    public QualityPolicy {
        Checks check = new Checks();
        scoring = check.given("scoring", scoring);
        timescales = check.given("timescales", timescales);
        mostPieces = check.given("mostPieces", mostPieces);
        if (mostPieces != null && mostPieces < 1) {
            check.fault("mostPieces", "1 or more", mostPieces);
        }
        workingDays = orEveryDay(workingDays);
        if (timescales != null && workingDays.equals(WorkingDays.everyDay())) {
            checkNoCalendarNeeded(check, timescales);
        }
        check.done();
    }

    private static WorkingDays orEveryDay(@Nullable WorkingDays workingDays) {
        return workingDays == null ? WorkingDays.everyDay() : workingDays;
    }

    private static void checkNoCalendarNeeded(Checks check, Timescales timescales) {
        List<String> needing = new ArrayList<>();
        timescales.clocks().forEach((clock, timescale) -> {
            if (timescale.counting().needsWorkingDays()) {
                needing.add(clock.id());
            }
        });
        if (!needing.isEmpty()) {
            check.fault("workingDays", "a calendar, which the rules of " + Words.few(needing) + " need", "every day");
        }
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
     * Returns a policy with the published number of pieces and no calendar of working days.
     *
     * @param scoring outcome rules, banding matrix and compliance rule
     * @param timescales every clock of a review
     * @return the policy
     * @throws InvalidValueException if something is missing, or a counting rule needs a calendar
     */
    public static QualityPolicy of(ScoringPolicy scoring, Timescales timescales) {
        return new QualityPolicy(scoring, timescales, 15, WorkingDays.everyDay());
    }

    /**
     * Starts a policy from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a policy from this one.
     *
     * @return a builder that holds all parts of this policy
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns this policy under a name of its own.
     *
     * @param id the id that the policy keeps through all its versions
     * @param version its version, another for every change
     * @return the policy, with that name on its rules for the scores
     * @throws InvalidValueException if one of them is missing or malformed, or the id is {@code published-model} and the policy is
     *     not the published one
     */
    public QualityPolicy named(String id, String version) {
        QualityPolicy named =
                withScoring(scoring.toBuilder().id(id).version(version).build());
        Require.that(
                named.id().equals(id),
                "id",
                "one of your own for a policy that is not the published one",
                Require.quoted(id));
        return named;
    }

    /**
     * Returns the id, which is that of the rules for the scores. A policy that scores by the published rules and is otherwise
     * changed has the id {@code changed-published-model}, until it is {@linkplain #named named}. A calendar that no timescale asks
     * changes nothing.
     */
    @Override
    public String id() {
        boolean changed = scoring.equals(PUBLISHED.scoring)
                && !equals(PUBLISHED)
                && !canonicalText().equals(PUBLISHED.canonicalText());
        return changed ? "changed-" + scoring.id() : scoring.id();
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
     * Returns the text that the digest is taken of: the heading {@code quality policy, form 3}, and a line for each fact of the
     * rules for the scores, the timescales and the number of pieces, written as in {@link ScoringPolicy#canonicalText()}. The
     * calendar is not in it: a year of holidays more is no other policy, and what a calendar says of the days that an answer looked
     * at has a {@linkplain WorkingDays#digest(DateRange) digest} of its own.
     */
    @Override
    public String canonicalText() {
        return new CanonicalText("quality policy, form 3")
                .addComponentsBut("workingDays", this)
                .toString();
    }

    /**
     * Returns the digest of what the calendar says of some days.
     *
     * @param firstDay the first day
     * @param lastDay the last day, which is one of them
     * @return the digest of those {@linkplain WorkingDays#digest(DateRange) days}; of the {@linkplain WorkingDays#digest() whole
     *     calendar} where they are more than 200 years
     * @throws InvalidValueException if a day is missing, or the last is before the first
     */
    public String calendarDigest(LocalDate firstDay, LocalDate lastDay) {
        DateRange range = new DateRange(firstDay, lastDay);
        return firstDay.until(lastDay, ChronoUnit.YEARS) < 200 ? workingDays.digest(range) : workingDays.digest();
    }

    /** Returns id and version with the calendar's source, such as {@code policy published-model 1}. */
    @Override
    public String toString() {
        String calendar = workingDays.equals(WorkingDays.everyDay()) ? "" : ", working days by " + workingDays.source();
        return "policy " + id() + " " + version() + calendar;
    }

    /** Builds a {@link QualityPolicy}; the calendar, where it is not set, is every day. */
    public static class Builder extends QualityPolicyBuilder {
        Builder() {
            workingDays(WorkingDays.everyDay());
        }
    }
}
