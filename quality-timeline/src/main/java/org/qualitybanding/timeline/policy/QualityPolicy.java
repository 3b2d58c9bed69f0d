package org.qualitybanding.timeline.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.cases.PolicyCase;
import org.qualitybanding.scoring.policy.IdentifiedPolicy;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Timescale;
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
 * <p>A clock may have a calendar of its own. The town hall is closed between Christmas and New Year, which lengthens what the team
 * owes and not what the provider does:
 *
 * <pre>{@code
 * WorkingDays townHall = ours.workingDays().and(WorkingDays.closures("town hall closures", closures));
 * ours.withWorkingDays(Clock.FULL_PLAN, townHall).workingDays(Clock.FULL_PLAN);    // townHall
 * ours.withWorkingDays(Clock.FULL_PLAN, townHall).workingDays(Clock.EVIDENCE_RED); // ours.workingDays()
 * }</pre>
 *
 * <p>A setting of scores is added to {@link ScoringPolicy}, one of days to {@link Timescales}; any other is a component here, with its
 * published value in {@code of}, and {@link #id()} asks for it.
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
 * @param ownWorkingDays the calendars of clocks that have one of their own, in place of {@code workingDays}; none where it is left
 *     out
 * @param cases what the team expects of the policy, counts and their outcomes; each is asked when the policy is made, and none is
 *     part of its digest
 */
@RecordStyle
@Value.Builder
public record QualityPolicy(
        ScoringPolicy scoring,
        Timescales timescales,
        Integer mostPieces,
        WorkingDays workingDays,
        Map<Clock, WorkingDays> ownWorkingDays,
        List<PolicyCase> cases)
        implements WithQualityPolicy, IdentifiedPolicy {

    /** What makes no other policy: calendars, which have a digest of their own, and cases, which only tell what it answers. */
    private static final ImmutableSet<String> NOT_DIGESTED = ImmutableSet.of("workingDays", "ownWorkingDays", "cases");

    private static final QualityPolicy PUBLISHED = of(ScoringPolicy.published(), Timescales.published());

    /**
     * Creates a policy.
     *
     * @throws InvalidValueException if a component is missing, the number of pieces is less than 1, or a counting rule needs a
     *     calendar and no days off are named, for its clock or for all, or a case is answered otherwise than it expects
     */
    public QualityPolicy {
        Checks check = new Checks();
        scoring = check.given("scoring", scoring);
        timescales = check.given("timescales", timescales);
        mostPieces = check.given("mostPieces", mostPieces);
        if (mostPieces != null && mostPieces < 1) {
            check.fault("mostPieces", "1 or more", mostPieces);
        }
        cases = check.list("cases", cases);
        checkCases(check, scoring, cases);
        workingDays = orEveryDay(workingDays);
        ownWorkingDays = own(check, ownWorkingDays);
        if (timescales != null
                && workingDays.daysOff().isEmpty()) { // the equality of a record takes long to put together
            checkNoCalendarNeeded(check, timescales, ownWorkingDays.keySet());
        }
        check.done();
    }

    private static void checkCases(Checks check, @Nullable ScoringPolicy scoring, List<PolicyCase> cases) {
        if (scoring != null && !cases.isEmpty()) {
            for (Fault fault : PolicyCase.faultsUnder(scoring, cases)) {
                check.fault(fault.field(), fault.expected(), fault.found());
            }
        }
    }

    private static WorkingDays orEveryDay(@Nullable WorkingDays workingDays) {
        return workingDays == null ? WorkingDays.everyDay() : workingDays;
    }

    private static Map<Clock, WorkingDays> own(Checks check, @Nullable Map<Clock, WorkingDays> ownWorkingDays) {
        Map<Clock, WorkingDays> own = new EnumMap<>(Clock.class);
        if (ownWorkingDays != null) {
            ownWorkingDays.forEach((clock, calendar) -> {
                String place = "ownWorkingDays." + clock;
                if (WorkingDays.everyDay().equals(check.given(place, calendar))) {
                    check.fault(place, "a calendar, or left out", calendar);
                } else if (check.given("ownWorkingDays", clock) != null && calendar != null) {
                    own.put(clock, calendar);
                }
            });
        }
        return Maps.immutableEnumMap(own);
    }

    private static void checkNoCalendarNeeded(Checks check, Timescales timescales, Set<Clock> haveTheirOwn) {
        List<String> needing = new ArrayList<>();
        for (Map.Entry<Clock, Timescale> each : timescales.clocks().entrySet()) {
            if (each.getValue().counting().needsWorkingDays() && !haveTheirOwn.contains(each.getKey())) {
                needing.add(each.getKey().id());
            }
        }
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
        return new QualityPolicy(scoring, timescales, 15, WorkingDays.everyDay(), ImmutableMap.of(), List.of());
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
     * Returns the calendar that the counting rule of a clock asks: the one place where that is decided.
     *
     * @param clock the clock
     * @return its own calendar, or the one of all clocks without
     * @throws InvalidValueException if the clock is missing
     */
    public WorkingDays workingDays(Clock clock) {
        WorkingDays own = ownWorkingDays.get(Require.given("clock", clock));
        return own == null ? workingDays : own;
    }

    /**
     * Returns this policy with a calendar for one clock alone.
     *
     * @param clock the clock
     * @param calendar the days that its counting rule asks for
     * @return the changed policy
     * @throws InvalidValueException if something is missing, or the calendar is every day
     */
    public QualityPolicy withWorkingDays(Clock clock, WorkingDays calendar) {
        Map<Clock, WorkingDays> own = new EnumMap<>(Clock.class);
        own.putAll(ownWorkingDays);
        own.put(Require.given("clock", clock), Require.given("calendar", calendar));
        return withOwnWorkingDays(own);
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
        boolean published = timescales.equals(PUBLISHED.timescales) && mostPieces.equals(PUBLISHED.mostPieces);
        boolean changed = !published && scoring.equals(PUBLISHED.scoring);
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
     * calendars are not in it: a year of holidays more is no other policy, and what they say of the days that an answer looked
     * at has a {@linkplain #calendarDigest(DateRange) digest} of its own. Neither are the cases, for one more makes no other policy.
     */
    @Override
    public String canonicalText() {
        return new CanonicalText("quality policy, form 3")
                .addComponentsBut(NOT_DIGESTED, this)
                .toString();
    }

    /**
     * Returns the SHA-256 digest of what the calendars say of the days of a range: that of all clocks, and those of clocks with
     * one of their own. It is the same for two policies exactly where the same clocks have a calendar of their own and each
     * calendar has one {@linkplain WorkingDays#digest(DateRange) digest} of the range under both.
     *
     * @param range the days that an answer looked at, 200 years at most
     * @return 64 hexadecimal digits in small letters
     * @throws InvalidValueException if the range is missing or too long
     */
    public String calendarDigest(DateRange range) {
        CanonicalText text =
                new CanonicalText("calendars in a range, form 1").add("workingDays", workingDays.digest(range));
        ownWorkingDays.forEach((clock, calendar) -> text.add("ownWorkingDays." + clock, calendar.digest(range)));
        return CanonicalText.digestOf(text.toString());
    }

    /**
     * Returns id and version with the sources of the calendars, such as {@code policy ours 2026-04, working
     * days by Saturday and Sunday off, of full-plan by town hall closures}.
     */
    @Override
    public String toString() {
        StringJoiner calendars = new StringJoiner(", ", ", working days ", "").setEmptyValue("");
        if (!workingDays.equals(WorkingDays.everyDay())) {
            calendars.add("by " + workingDays.source());
        }
        ownWorkingDays.forEach((clock, calendar) -> calendars.add("of " + clock.id() + " by " + calendar.source()));
        return "policy " + id() + " " + version() + calendars;
    }

    /** Builds a {@link QualityPolicy}; the calendar, where it is not set, is every day. */
    public static class Builder extends QualityPolicyBuilder {
        Builder() {
            workingDays(WorkingDays.everyDay());
        }
    }
}
