package org.qualitybanding.timeline.words;

/** What is late, where each duty and each action stands, and what is due next. */
final class EnglishLastDays {

    private static final String LATE = """
            late.overdue = Late by {days}: {duty}, due on {date}.
            late.overdue-tried = Late by {days}: {duty}, due on {date}; {attempts}.
            late.overdue-nothing-sent = Late by {days}: {duty}, due on {date}; none is recorded as sent.
            late.awaiting-judgement = Sent after the last day, and for the quality team to judge: {duty}, due on {date}; {attempts}.
            late.over = Not done, and the time for it is over: {duty}, due on {date}.
            late.over-tried = Not met, and the time for it is over: {duty}, due on {date}; {attempts}.
            late.over-nothing-sent = Not met, and the time for it is over: {duty}, due on {date}; none is recorded as sent.
            duty.upload-requested-evidence = the provider's complete upload of the requested evidence
            duty.comment-on-draft = the provider's comments on the draft {draft}
            duty.send-evidence = the provider's evidence for {action}
            duty.respond-to-upload = the quality team's response on the requested evidence
            duty.send-initial-plan = the quality team's sending of the plan on the initial domains
            duty.review-red-action = the quality team's review of red {action}
            duty.review-remaining-domains = the quality team's review of the remaining domains
            duty.send-full-plan = the quality team's sending of the full plan
            duty.review-plan = the quality team's review of the plan, number {number}
            duty.conclude-plan = the quality team's concluding review of the plan
            attempt.awaiting = sent on {sent}, not yet judged
            attempt.sufficient = sent on {sent}, found sufficient on {judged}
            attempt.not-sufficient = sent on {sent}, found not sufficient on {judged}
            """;

    private static final String STANDS = """
            stands.duty = By {date}: {duty}; {state}.
            stands.action = Action {id} ({grade}): {state}.
            stands.action-tried = Action {id} ({grade}): {state}; {attempts}.
            what.upload-requested-evidence = Complete upload of the requested evidence
            what.comment-on-draft = Comments on the draft {draft}
            what.send-evidence = Evidence for {action}
            what.respond-to-upload = Response on the requested evidence
            what.send-initial-plan = Sending of the plan on the initial domains
            what.review-red-action = Review of red {action}
            what.review-remaining-domains = Review of the remaining domains
            what.send-full-plan = Sending of the full plan
            what.review-plan = Review of the plan, number {number}
            what.conclude-plan = Concluding review of the plan
            duty-state.not-issued = in no plan yet
            duty-state.not-received = no receipt of the plan is recorded
            duty-state.not-dated = last day not known
            duty-state.not-yet-due = {days} left
            duty-state.due-today = due today
            duty-state.overdue = late by {days}
            duty-state.awaiting-judgement = sent {date}, to be judged
            duty-state.awaiting-judgement-late = sent {date}, {days} late, to be judged
            duty-state.met = done {date}
            duty-state.met-late = done {date}, {days} late
            duty-state.not-met = not done, and the time for it is over
            duty-state.excused = excused
            duty-state.withdrawn = fallen away, as the action is withdrawn
            evidence-state.met = sent {date}, sufficient
            evidence-state.met-late = sent {date}, {days} late, sufficient
            evidence-state.not-met = not met, and the time for it is over
            action-state.not-issued = not yet in a plan that was sent
            action-state.not-received = no receipt of the plan is recorded, so no time runs
            action-state.not-dated = evidence due, its last day not known
            action-state.not-yet-due = evidence due by {date}, {days} left
            action-state.due-today = evidence due today, {date}
            action-state.overdue = evidence was due on {date} and is {days} late
            action-state.awaiting-judgement = evidence came in time and is to be judged
            action-state.awaiting-judgement-late = evidence came after its last day, {date}, and is to be judged
            action-state.met = met in time
            action-state.met-late = met after its last day, {date}
            action-state.not-met = not met by its last day, {date}
            action-state.excused = excused by an accepted mitigation
            action-state.withdrawn = withdrawn, and counted as never found
            """;

    private static final String NEXT = """
            next.due = Next: {duty}, by {date}, {days} left.
            next.due-today = Due today, {date}: {duty}.
            next.later = Then: {duty}, by {date}, {days} left.
            next.overdue = What is late is still to be done.
            next.review-initial-domains = The quality team reviews the initial domains.
            next.review-remaining-domains = The quality team reviews the remaining domains.
            next.judge-evidence = The quality team judges the evidence for {action} that was sent on {date}.
            next.decide-compliance = A reviewer decides the compliance score.
            next.conclusion = The engagement concludes on {date} at the latest, as the last days now stand.
            next.nothing = Nothing is due.
            next.closed = The review is closed, and nothing more is due.
            next.abandoned = The review was abandoned, and nothing more is due.
            """;

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = LATE + STANDS + NEXT;

    private EnglishLastDays() {}
}
