package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.explain.PublishedModel.M10;
import static org.qualitybanding.model.explain.PublishedModel.M11;
import static org.qualitybanding.model.explain.PublishedModel.M12;
import static org.qualitybanding.model.explain.PublishedModel.M14;
import static org.qualitybanding.model.explain.PublishedModel.M7;
import static org.qualitybanding.model.explain.PublishedModel.M9;
import static org.qualitybanding.model.explain.PublishedModel.R26;
import static org.qualitybanding.model.explain.PublishedModel.R27;
import static org.qualitybanding.model.explain.PublishedModel.R28;
import static org.qualitybanding.model.explain.PublishedModel.R29;
import static org.qualitybanding.model.explain.PublishedModel.R30;
import static org.qualitybanding.model.explain.PublishedModel.R31;
import static org.qualitybanding.model.explain.PublishedModel.R41;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.timeline.deadline.OriginEvent.ACTION_REGRADED;
import static org.qualitybanding.timeline.deadline.OriginEvent.DRAFT_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.EVIDENCE_REQUESTED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_RECEIVED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEWER_RESPONDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEW_EXTENDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_COMPLETED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_DUE;
import static org.qualitybanding.timeline.deadline.OriginEvent.VISIT_ENDED;
import static org.qualitybanding.timeline.deadline.Party.PROVIDER;
import static org.qualitybanding.timeline.deadline.Party.QUALITY_TEAM;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Clause;

/**
 * The clocks of a review: what runs out, who owes what is due then, how long the published model gives, from which events, and
 * where that is written. How long a team's own policy gives is in its {@link Timescales}.
 *
 * <p>{@code Clock.EVIDENCE_RED} runs for a week from the day a plan was sent (clause M14, reading R26); evidence is due from the
 * provider.
 *
 * <p>A clock is added here, and with its duty in {@code Duty.Kind} and where that begins: in {@code EvidenceDeadlines}, {@code
 * PlanReviewDuties}, {@code DraftDuties}, {@code RedActionDuties} or {@code ReviewDuties}, and in {@code ExtendedPath} for a review
 * that was extended late. No other code names each of them. A team's policy file does, and is
 * refused without one of them, unless the published model knows none.
 */
public enum Clock {
    /** The provider's upload of the evidence that was asked for (clause M7, reading R30). */
    REMOTE_UPLOAD("The upload of the requested evidence", PROVIDER, 10, from(EVIDENCE_REQUESTED), M7, R30),
    /** The reviewer's response to the upload, or to none by the day it was due (clause M7, reading R30). */
    REMOTE_RESPONSE(
            "The response to the uploaded evidence", QUALITY_TEAM, 14, from(UPLOAD_COMPLETED, UPLOAD_DUE), M7, R30),
    /** The plan on the initial domains (clause M10, reading R27). */
    INITIAL_PLAN("The plan on the initial domains", QUALITY_TEAM, 7, from(VISIT_ENDED, REVIEWER_RESPONDED), M10, R27),
    /** The review of a red action, once the full-review gate has tripped (clause M9, reading R28). */
    RED_ACTION_REVIEW(
            "The review of red actions",
            QUALITY_TEAM,
            7,
            from(PLAN_SENT, VISIT_ENDED, REVIEWER_RESPONDED, ACTION_REGRADED, REVIEW_EXTENDED),
            M9,
            R28),
    /** The review of the remaining domains (clause M9, reading R27). */
    REMAINING_DOMAINS(
            "The review of the remaining domains",
            QUALITY_TEAM,
            21,
            from(VISIT_ENDED, REVIEWER_RESPONDED, REVIEW_EXTENDED),
            M9,
            R27),
    /** The plan on all domains (clause M9, reading R27). */
    FULL_PLAN(
            "The plan on all domains",
            QUALITY_TEAM,
            21,
            from(VISIT_ENDED, REVIEWER_RESPONDED, REVIEW_EXTENDED),
            M9,
            R27),
    /** The provider's comments on a draft of the plan, by a team's setting: the published model knows no drafts (reading R41). */
    DRAFT_COMMENTS("Comment on a draft of the plan", PROVIDER, from(DRAFT_SENT), R41),
    /** Evidence for a red action (clause M14, reading R26). */
    EVIDENCE_RED("Evidence for a red action", PROVIDER, 7, from(PLAN_SENT, PLAN_RECEIVED), M14, R26),
    /** Evidence for an amber action (clause M14, reading R26). */
    EVIDENCE_AMBER("Evidence for an amber action", PROVIDER, 28, from(PLAN_SENT, PLAN_RECEIVED), M14, R26),
    /** Evidence for a green action (clause M14, reading R26). */
    EVIDENCE_GREEN("Evidence for a green action", PROVIDER, 42, from(PLAN_SENT, PLAN_RECEIVED), M14, R26),
    /** The reviews of the plan at intervals, and the last of them, which concludes (clauses M11 and M12, readings R29 and R31). */
    CONCLUSION("The concluding review of the plan", QUALITY_TEAM, 42, from(PLAN_SENT), M11, M12, R29, R31);

    private final String id;
    private final String title;
    private final Party owner;
    private final Optional<Period> publishedLength;
    private final ImmutableList<OriginEvent> origins;

    @SuppressWarnings("ImmutableEnumChecker") // a clause is a record of texts
    private final ImmutableList<Clause> clauses;

    Clock(String title, Party owner, int publishedDays, ImmutableList<OriginEvent> origins, Clause... clauses) {
        this(title, owner, Optional.of(Period.ofDays(publishedDays)), origins, clauses);
    }

    Clock(String title, Party owner, ImmutableList<OriginEvent> origins, Clause... clauses) {
        this(title, owner, Optional.empty(), origins, clauses);
    }

    Clock(
            String title,
            Party owner,
            Optional<Period> publishedLength,
            ImmutableList<OriginEvent> origins,
            Clause... clauses) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.title = title;
        this.owner = owner;
        this.publishedLength = publishedLength;
        this.origins = origins;
        this.clauses = ImmutableList.copyOf(clauses);
    }

    private static ImmutableList<OriginEvent> from(OriginEvent... events) {
        return ImmutableList.copyOf(events);
    }

    /**
     * Returns the clock of evidence towards an action.
     *
     * @param rag the colour of the action
     * @return the clock of that colour
     * @throws org.qualitybanding.model.refusal.InvalidValueException if the colour is missing
     */
    public static Clock evidence(Rag rag) {
        return switch (given("rag", rag)) {
            case RED -> EVIDENCE_RED;
            case AMBER -> EVIDENCE_AMBER;
            case GREEN -> EVIDENCE_GREEN;
        };
    }

    /** Evidence of every colour runs from the same event, which a policy chooses (reading R26). */
    boolean isOfEvidence() {
        return this == EVIDENCE_RED || this == EVIDENCE_AMBER || this == EVIDENCE_GREEN;
    }

    /**
     * Returns the id, the way it stands in explanations.
     *
     * @return the id, such as {@code evidence-red}
     */
    public String id() {
        return id;
    }

    /**
     * Returns what is due when it runs out, worded to stand before "is due".
     *
     * @return the words, such as {@code Evidence for a red action}
     */
    public String title() {
        return title;
    }

    /**
     * Returns who owes what is due (reading R33).
     *
     * @return the one owner
     */
    public Party owner() {
        return owner;
    }

    /**
     * Returns how long the published model gives.
     *
     * @return the length, in days; empty for what it does not know, which has no clock until a team gives it a length
     */
    public Optional<Period> publishedLength() {
        return publishedLength;
    }

    /**
     * Returns the events that it may run from: the usual one first, then those that stand in for it, or that a policy may
     * choose for it.
     *
     * @return one event or more
     */
    public List<OriginEvent> origins() {
        return origins;
    }

    /**
     * Returns the clauses and readings that it rests on.
     *
     * @return the citations
     */
    public List<Clause> clauses() {
        return clauses;
    }
}
