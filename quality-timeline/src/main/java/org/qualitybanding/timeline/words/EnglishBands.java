package org.qualitybanding.timeline.words;

/** How a review stands, and why it has its band. */
final class EnglishBands {

    private static final String SUMMARY = """
            summary.final = The band is {band}: a reviewer decided on compliance on {date}.
            summary.new-decision-needed = The band is {band} by the decision of {date}; what it rests on has changed since, and a new decision is needed.
            summary.certain = {stage}; as far as is known the band is {band}, and it is not decided yet.
            summary.open = {stage}; the band is not decided yet and can still be {bands}.
            summary.pointing = {stage}; the band is not decided yet, the facts so far point to {band}, and it can still be {bands}.
            summary.abandoned = The review was abandoned before a band was decided.
            summary.abandoned-decided = The band is {band} by the decision of {date}; what it rests on changed afterwards, and the review was abandoned before a new decision was taken.
            stage.opened = The review is open, and the initial domains are to be reviewed
            stage.initial-review = The initial domains are being reviewed
            stage.initial-plan-outstanding = The plan on the initial domains is to be sent
            stage.full-review = The remaining domains are to be reviewed
            stage.full-plan-outstanding = All domains are reviewed, and the full plan is to be sent
            stage.plan-under-way = The plan is being worked on
            stage.compliance-outstanding = The engagement has ended, and the compliance score is to be decided
            stage.closed = The review is closed
            stage.abandoned = The review was abandoned
            band.poor = Poor
            band.adequate = Adequate
            band.good = Good
            outcome.outcome-1 = Outcome 1
            outcome.outcome-2 = Outcome 2
            outcome.outcome-3 = Outcome 3
            """;

    private static final String WHY = """
            why.action-score = Counted for the plan of {date}: {significant} and {minor}. This is {outcome}, and the action score is {score}.
            why.action-score-no-actions = No action counts for the plan of {date}. This is {outcome}, and the action score is {score}.
            why.action-score-not-begun = There is no action score yet: the review of the initial domains has not begun.
            why.action-score-initial = There is no action score yet: the plan has not been sent.
            why.action-score-all = There is no action score yet: the plan on all domains has not been sent.
            why.action-score-open = By what was found so far, {significant} and {minor}, the action score can still become {scores}.
            why.action-score-bound = By what was found so far, {significant} and {minor}, the action score can only become {score}.
            why.full-review = What was found in the initial domains, {significant} and {minor}, asks for a review of the remaining domains.
            why.compliance-provisional = There is no compliance score yet: it is assessed at the end of the engagement.
            why.compliance-open = The engagement ended on {date}; the compliance score is still open and depends on {actions}.
            why.compliance-reviewers-word = The engagement ended on {date}; the compliance score is for a reviewer to decide.
            why.compliance-indicated = The facts indicate a compliance score of {score} since {date}; a reviewer has yet to confirm it, or to depart from it with a reason.
            why.compliance-confirmed = A reviewer confirmed a compliance score of {score} on {date}.
            why.compliance-departed = A reviewer decided a compliance score of {score} on {date}, with a reason, where the facts indicated {indicated}.
            why.compliance-departed-from-none = A reviewer decided a compliance score of {score} on {date}, with a reason, where the facts indicated none.
            why.compliance-decided = A reviewer decided a compliance score of {score} on {date}.
            why.nothing-to-meet = There were no actions to be met.
            why.tally = Actions that count for compliance: {total} in all, of which {met} met in time, {excused} excused, {missed} not met in time and {pending} still open.
            why.not-in-a-plan = Not yet in a plan that was sent, and so not counted yet: {actions}.
            why.missed = Not met in time: {duty}, due on {date}; {attempts}.
            why.missed-nothing-sent = Not met in time: {duty}, due on {date}; none is recorded as sent.
            why.missed-then = Not met in time when the reviewer decided: {action}.
            why.table = An action score of {action} and a compliance score of {compliance} make the band {band}.
            why.all-ways = Every pair of scores that is still possible makes the band {band}.
            why.poor-with-few-actions = It is Poor for how serious the actions are and for what was not met in time, and not for how many there are: {significant} and {minor}.
            why.new-decision-needed = After the decision of {date} there was another fact: {changes}. A new decision is needed.
            change.withdrawn = {action} was withdrawn on {date}
            change.regraded = {action} was re-graded on {date}
            change.issued = {action} was sent in a plan on {date}
            change.deadline-changed = {action} was given another last day on {date}
            change.excused = {action} was excused on {date}
            change.judged = {action} was judged anew on {date}
            uncounted.too-early = The decision on compliance of {date} does not count: the engagement had not ended.
            uncounted.action-pending = The decision on compliance of {date} does not count: an action was still open.
            uncounted.departs-without-reason = The decision on compliance of {date} does not count: it departs from what the facts indicated and gives no reason.
            uncounted.gate-tripped = The decision on compliance of {date} is set aside: what was found afterwards asked for a full review.
            uncounted.full-review-begun = The decision on compliance of {date} is set aside: a full review began afterwards.
            """;

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = SUMMARY + WHY;

    private EnglishBands() {}
}
