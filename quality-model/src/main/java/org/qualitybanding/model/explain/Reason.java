package org.qualitybanding.model.explain;

/**
 * The reasons that explanations give: what kind of step an {@link Explanation} is. The list is closed, and each has a code that stays
 * the same whatever is said of it, for texts to be keyed by and for programs to go by.
 *
 * <pre>{@code
 * Explanation why = ScoringPolicy.published().decide(ActionCounts.significant(2).minor(3)).explanation();
 * why.reason().code();                    // outcome.decided
 * why.steps().get(0).reason().code();     // rule.held
 * }</pre>
 */
public enum Reason {
    /** A step of a team's own, which speaks for itself. */
    OWN("own"),

    // Where a review stands
    /** Where the review stands on a date. */
    REVIEW_STANDS("review.stands"),
    /** A duty is to be done, and not late (reading R23). */
    DUTY_OPEN("duty.open"),
    /** A duty is to be done, and late (reading R23). */
    DUTY_OVERDUE("duty.overdue"),
    /** Evidence came in time, and is to be judged (reading R15). */
    DUTY_AWAITING_JUDGEMENT("duty.awaiting-judgement"),
    /** Evidence came late, and is to be judged. */
    DUTY_AWAITING_JUDGEMENT_LATE("duty.awaiting-judgement-late"),
    /** A duty was done in time. */
    DUTY_DONE("duty.done"),
    /** A duty was done late. */
    DUTY_DONE_LATE("duty.done-late"),
    /** A duty was not done, and the time for it is over. */
    DUTY_NOT_DONE("duty.not-done"),
    /** A duty is excused by an accepted mitigation (reading R18). */
    DUTY_EXCUSED("duty.excused"),
    /** A duty fell away with its action (reading R9). */
    DUTY_WITHDRAWN("duty.withdrawn"),

    // Last days
    /** Which the last day is. */
    LAST_DAY("last-day.is"),
    /** How it was counted (readings R23 and R24). */
    LAST_DAY_COUNTED("last-day.counted"),
    /** How it was counted over paused days (reading R40). */
    LAST_DAY_COUNTED_WITH_PAUSES("last-day.counted-with-pauses"),
    /** Which holidays were skipped in the count (reading R24). */
    HOLIDAYS_SKIPPED("last-day.holidays-skipped"),
    /** The day counted to is a working day, and stays (reading R24). */
    LAST_DAY_WORKING("last-day.working-day"),
    /** The day counted to is no working day, and moved (reading R24). */
    LAST_DAY_MOVED("last-day.moved"),
    /** The day counted to is no working day, and stays, for there is none that it could move to (reading R24). */
    LAST_DAY_NOT_MOVED("last-day.not-moved"),
    /** The reviewer set a last day (reading R16). */
    LAST_DAY_SET("last-day.set"),
    /** The reviewer set a last day that nobody could keep (reading R36). */
    LAST_DAY_SET_IMPOSSIBLE("last-day.set-impossible"),
    /** The last day was changed (reading R17). */
    LAST_DAY_CHANGED("last-day.changed"),
    /** The last day was changed after it had passed (reading R17). */
    LAST_DAY_CHANGED_IN_RETROSPECT("last-day.changed-in-retrospect"),
    /** The last day was changed to one before the decision, which does not count (reading R36). */
    LAST_DAY_CHANGED_BEFORE_DECISION("last-day.changed-before-decision"),
    /** The last day was changed to one before the event it is counted from, which does not count (reading R36). */
    LAST_DAY_CHANGED_BEFORE_EVENT("last-day.changed-before-event"),

    // The band
    /** The band is decided. */
    BAND_DECIDED("band.decided"),
    /** The band is decided, and a new decision is needed (reading R37). */
    BAND_NEW_DECISION_NEEDED("band.new-decision-needed"),
    /** Only one band is possible, and it is not decided (reading R19). */
    BAND_ONE_POSSIBLE("band.one-possible"),
    /** Several bands are possible (reading R19). */
    BAND_SEVERAL_POSSIBLE("band.several-possible"),
    /** What a pair of scores makes by the table (clause M22). */
    BAND_BY_TABLE("band.by-table"),
    /** Poor is for how serious the actions are, and not for how many there are (clause M24, reading R20). */
    BAND_POOR_WITH_FEW_ACTIONS("band.poor-with-few-actions"),

    // The action score
    /** The action score was taken from a plan (reading R8). */
    ACTION_SCORE_TAKEN("action-score.taken"),
    /** There is no action score, for the review of the initial domains has not begun. */
    ACTION_SCORE_NOT_BEGUN("action-score.not-begun"),
    /** There is no action score, for the plan was not sent. */
    ACTION_SCORE_PLAN_OUTSTANDING("action-score.plan-outstanding"),
    /** There is no action score, for the plan on all domains was not sent (reading R7). */
    ACTION_SCORE_FULL_PLAN_OUTSTANDING("action-score.full-plan-outstanding"),
    /** What was counted for a plan. */
    ACTIONS_COUNTED("actions.counted"),
    /** What was counted for a plan, in the initial domains alone (a setting of reading R5). */
    ACTIONS_COUNTED_INITIAL("actions.counted-initial"),
    /** What was found so far. */
    ACTIONS_SO_FAR("actions.so-far"),
    /** What was found so far, in the initial domains alone (a setting of reading R5). */
    ACTIONS_SO_FAR_INITIAL("actions.so-far-initial"),
    /** What was found in a domain. */
    ACTIONS_IN_DOMAIN("actions.in-domain"),
    /** In which domains nothing was found. */
    ACTIONS_NONE_IN("actions.none-in"),
    /** What was found in the initial domains asks for a full review (clause M8). */
    GATE_TRIPPED("gate.tripped"),
    /** What was found in the initial domains does not ask for a full review (clause M8). */
    GATE_NOT_TRIPPED("gate.not-tripped"),

    // Outcomes and rules
    /** The outcome of some counts. */
    OUTCOME_DECIDED("outcome.decided"),
    /** A count stands at a limit, and a reading decided (readings R2 and R3). */
    OUTCOME_AT_LIMIT("outcome.at-limit"),
    /** A count stands at a limit, and a policy's setting of a reading decided (readings R2 and R3). */
    OUTCOME_AT_LIMIT_BY_SETTING("outcome.at-limit-by-setting"),
    /** What a rule asks for is the case: it decided. */
    RULE_HELD("rule.held"),
    /** What a rule asks for is not the case: the next one is asked. */
    RULE_NOT_HELD("rule.not-held"),
    /** No rule held, and what is left is the answer (reading R1). */
    RULE_OTHERWISE("rule.otherwise"),

    // The compliance score
    /** The engagement has not ended (reading R19). */
    COMPLIANCE_PROVISIONAL("compliance.provisional"),
    /** Evidence that was sent in time is to be judged (reading R15). */
    COMPLIANCE_OPEN("compliance.open"),
    /** The compliance score is for a reviewer to decide, by a policy's setting (reading R13). */
    COMPLIANCE_FOR_REVIEWER("compliance.for-reviewer"),
    /** The facts indicate a compliance score, and no reviewer has decided it (reading R12). */
    COMPLIANCE_INDICATED("compliance.indicated"),
    /** A reviewer confirmed the indicated compliance score (reading R12). */
    COMPLIANCE_CONFIRMED("compliance.confirmed"),
    /** A reviewer departed from the indicated compliance score (reading R12). */
    COMPLIANCE_DEPARTED("compliance.departed"),
    /** A reviewer decided the compliance score with a reason, where none was indicated (reading R12). */
    COMPLIANCE_DEPARTED_FROM_NONE("compliance.departed-from-none"),
    /** A reviewer decided the compliance score, which is theirs by a policy's setting (reading R13). */
    COMPLIANCE_DECIDED("compliance.decided"),
    /** What became of the actions that count (readings R14, R15 and R18). */
    COMPLIANCE_TALLY("compliance.tally"),
    /** Actions found after the plan count (a setting of reading R8). */
    COMPLIANCE_LATE_FOUND_COUNTED("compliance.late-found-counted"),
    /** Actions found after the plan do not count (reading R8). */
    COMPLIANCE_LATE_FOUND_NOT_COUNTED("compliance.late-found-not-counted"),
    /** What the rule asks for, and the score that the actions indicate by it (reading R13). */
    COMPLIANCE_RULE_INDICATES("compliance.rule-indicates"),
    /** What the rule asks for, and that it depends on actions that are still open (reading R13). */
    COMPLIANCE_RULE_OPEN("compliance.rule-open"),
    /** Nothing is indicated, for no plan was sent (reading R38). */
    COMPLIANCE_BEFORE_PLAN("compliance.before-plan"),
    /** Nothing is indicated, for a reviewer's word alone decides (a setting of reading R13). */
    COMPLIANCE_REVIEWERS_WORD("compliance.reviewers-word"),
    /** There is no action that counts, which indicates 1 (reading R11). */
    COMPLIANCE_NOTHING_TO_MEET("compliance.nothing-to-meet"),
    /** What changed after the decision (reading R37). */
    COMPLIANCE_CHANGED_SINCE("compliance.changed-since"),

    // Intelligence, risk and the choice of domains
    /** What intelligence says of a service on a day. */
    RISK_ASSESSED("risk.assessed"),
    /** The risk rating (clause M2). */
    RISK_RATED("risk.rated"),
    /** There is no risk rating, for there is nothing recent (clause M2). */
    RISK_NOT_RATED("risk.not-rated"),
    /** The need of a review (clause M3). */
    REVIEW_NEED_ASSESSED("review-need.assessed"),
    /** The need of a review is not known, for there is nothing recent (clause M3). */
    REVIEW_NEED_NOT_ASSESSED("review-need.not-assessed"),
    /** The sums are this library's own (reading R22). */
    RISK_ARITHMETIC("risk.arithmetic"),
    /** The sums are this library's own, with a policy's numbers (reading R22). */
    RISK_ARITHMETIC_CHANGED("risk.arithmetic-changed"),
    /** What an item of intelligence weighs (clause M1). */
    INTELLIGENCE_COUNTS("intelligence.counts"),
    /** An item of intelligence is too old to count (reading R22). */
    INTELLIGENCE_TOO_OLD("intelligence.too-old"),
    /** There is no intelligence that is recent enough to count (reading R22). */
    INTELLIGENCE_NONE("intelligence.none"),
    /** Which domains are suggested (clauses M4 and M5). */
    DOMAINS_SUGGESTED("domains.suggested"),
    /** A domain is suggested for its points (reading R22). */
    DOMAIN_SUGGESTED("domain.suggested"),
    /** A domain is suggested as the next in the catalogue (reading R22). */
    DOMAIN_SUGGESTED_BY_ORDER("domain.suggested-by-order"),
    /** A domain is left out, for others have more points (reading R22). */
    DOMAIN_LEFT_OUT("domain.left-out"),
    /** A domain is left out, for others with as many points are before it in the catalogue (reading R22). */
    DOMAIN_LEFT_OUT_BY_ORDER("domain.left-out-by-order"),
    /** The reviewer decides (clause M5). */
    DOMAINS_FOR_REVIEWER("domains.for-reviewer"),
    /** Which domains a reviewer chose (clause M5). */
    DOMAINS_CHOSEN("domains.chosen"),
    /** A domain was chosen as suggested. */
    DOMAIN_CHOSEN("domain.chosen"),
    /** A domain was chosen that was not suggested. */
    DOMAIN_CHOSEN_UNSUGGESTED("domain.chosen-unsuggested"),
    /** A domain was suggested and not chosen. */
    DOMAIN_NOT_CHOSEN("domain.not-chosen");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /**
     * Returns the code, which stays the same whatever is said of it.
     *
     * @return the code, such as {@code rule.held}
     */
    public String code() {
        return code;
    }
}
