package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableMap;

/** The texts that ship, one a line: the code, and what is said. What others may put in a text's place, its placeholders tell. */
final class EnglishTexts {

    private static final String SUMMARY = """
            summary.final = The band is {band}: a reviewer decided on compliance on {date}.
            summary.new-decision-needed = The band is {band} by the decision of {date}; what it rests on has changed since, and a new decision is needed.
            summary.certain = {stage}; as far as is known the band is {band}, and it is not decided yet.
            summary.open = {stage}; the band is not decided yet and can still be {bands}.
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
            why.missed = Not met in time: {duty}, due on {date}; {attempts}.
            why.missed-nothing-sent = Not met in time: {duty}, due on {date}; none is recorded as sent.
            why.missed-then = Not met in time when the reviewer decided: {action}.
            why.table = An action score of {action} and a compliance score of {compliance} make the band {band}.
            why.all-ways = Every pair of scores that is still possible makes the band {band}.
            why.poor-with-few-actions = It is Poor for how serious the actions are, and not for how many there are: {significant} and {minor}.
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

    private static final String REACH = """
            reach.scores = It takes an action score of {action} and a compliance score of {compliance}.
            reach.all-ways = Every pair of scores that is still possible leads there.
            reach.nothing-more = Of what was found so far, nothing more has to be met for a compliance score of 1.
            reach.no-miss = No action found so far leads to a compliance score of 0.
            reach.evidence = For a compliance score of 1: evidence for {action}, sent by {date} and found sufficient.
            reach.evidence-anew = For a compliance score of 1: new evidence for {action}, sent by {date} and found sufficient; so far {attempts}.
            reach.evidence-undated = For a compliance score of 1: evidence found sufficient for {actions}, of which no last day is known yet.
            reach.judgement = For a compliance score of 1: the evidence for {action}, sent in time, found sufficient by the quality team.
            reach.some-of = For a compliance score of 1: at least {count} met in time of {actions}.
            reach.misses = A compliance score of 0 is indicated once {missed}.
            reach.lost = In the ordinary course a compliance score of 1 is out of reach, for what was not met in time: {actions}. An accepted mitigation, a change of deadline or a reviewer's decision with a reason could still lead there.
            reach.lost-anyway = A compliance score of 0 is indicated by what was not met in time, whatever is still met.
            reach.reviewers-word = A compliance score of {compliance} is for a reviewer to decide.
            reach.decided = A compliance score of {compliance} is what a reviewer decided.
            """;

    private static final String WOULD_CHANGE = """
            change-it.final = The band stands. Where an action, a judgement, a mitigation or a last day that the decision rests on changes, a new decision is needed.
            change-it.new-decision = A reviewer decides on compliance anew; until then the band stays {band}.
            change-it.abandoned = Nothing: the review was abandoned.
            change-it.departing = A reviewer can depart from the indicated compliance score with a reason: a score of {score} would make the band {band}.
            change-it.no-score = No score that is still possible: the band changes only if what was found does, as by an action that is withdrawn or re-graded.
            change-it.both-scores = Both scores are still open: the action score, which comes from the plan, and the compliance score, which comes at the end of the engagement.
            change-it.action-score = The action score, which comes from the plan.
            change-it.compliance-score = The compliance score: whether the actions are met in time, and what a reviewer decides on it at the end of the engagement.
            """;

    private static final String ESCALATION = """
            fact.timescale-missed = The provider missed a last day, {date}: {duty}.
            fact.timescale-missed-done = The provider missed a last day, {date}: {duty}; done on {done}, {days} late.
            fact.timescale-missed-tried = The provider missed a last day, {date}: {duty}; {attempts}.
            fact.timescale-missed-nothing-sent = The provider missed a last day, {date}: {duty}; none is recorded as sent.
            fact.timescale-missed-undated = Since {date} the provider has been late with something that was due.
            fact.evidence-not-sufficient = Evidence for {action} was found not sufficient on {date}, and nothing that came since has met it.
            fact.engagement-unsatisfactory = How the provider works with the team was found unsatisfactory on {date}, as noted in {note}.
            fact.poor-band = The band has been Poor since {date}.
            fact.poor-band-undecided = By what is known the band has been Poor since {date}, and it is not decided yet.
            step-taken.senior-involvement = Senior people were involved from {date} ({id}).
            step-taken.agreed-course-of-action = A course of action was agreed on {date} ({id}).
            step-taken.notice-of-dissatisfaction = A Notice of Dissatisfaction was given on {date} and stands ({id}).
            step-taken.suspension = A Suspension was imposed on {date} and stands ({id}).
            step-taken.performance-improvement-plan = A Performance Improvement Plan was imposed on {date} and stands ({id}).
            step-ended.senior-involvement = Senior people were involved from {date} to {end} ({id}).
            step-ended.agreed-course-of-action = A course of action was agreed on {date}, and ended on {end} ({id}).
            step-ended.notice-of-dissatisfaction = A Notice of Dissatisfaction was given on {date}, and lifted on {end} ({id}).
            step-ended.suspension = A Suspension was imposed on {date}, and lifted on {end} ({id}).
            step-ended.performance-improvement-plan = A Performance Improvement Plan was imposed on {date}, and ended on {end} ({id}).
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
            action-state.not-issued = in no plan that was sent
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

    private static final String ADVISORIES = """
            advisory.significant-not-red = Significant and not red, an unusual pair: {actions}.
            advisory.minor-red = Minor and red, an unusual pair: {actions}.
            advisory.reading-decided = There are exactly {limit}, the limit of a rule: {read} {decided}.
            advisory.full-review-not-asked-for = All domains are reviewed although what was found in the initial ones does not ask for it.
            advisory.late-found = Found after the plan, and not counted in the action score: {actions}.
            advisory.not-in-plan = Found before the plan and counted, but in no plan that was sent: {actions}.
            advisory.withdrawn = Withdrawn, and counted as never found: {actions}.
            advisory.regraded = Re-graded, and counted as what it is now: {actions}.
            advisory.poor-with-few-actions = The band is Poor for how serious the actions are, and not for how many there are.
            advisory.decided-too-early = A decision on compliance was taken too early, and does not count.
            advisory.departure-without-reason = A decision on compliance departs from what the facts indicated without a reason, and does not count.
            advisory.decision-set-aside = A decision on compliance is set aside by what happened afterwards.
            advisory.new-decision-needed = What the decision on compliance rests on has changed, and a new one is needed: {actions}.
            advisory.too-many-pieces = The request is for {pieces} pieces of evidence, where {most} are the most there should be.
            advisory.domain-not-covered = No evidence is requested on {domains}.
            advisory.retrospective-change = The last day was changed after it had passed: {actions}.
            advisory.impossible-last-day = A last day was set that nobody could keep, and it does not count: {actions}.
            advisory.last-day-not-known = The last day for {what} is not known: {why}.
            read.as-it-stands = as the rule is read, it is
            read.by-setting = by the team's own setting, it is
            decided.full-review = a case for a review of the remaining domains
            decided.no-full-review = no case for a review of the remaining domains
            unknown.not-covered = {calendar} reaches from {first} to {last}, and not to {date}
            unknown.out-of-dates = the count leads out of the dates there are
            """;

    private static final String PARTS = """
            date = {weekday} {day} {month} {year}
            weekday.1 = Monday
            weekday.2 = Tuesday
            weekday.3 = Wednesday
            weekday.4 = Thursday
            weekday.5 = Friday
            weekday.6 = Saturday
            weekday.7 = Sunday
            month.1 = January
            month.2 = February
            month.3 = March
            month.4 = April
            month.5 = May
            month.6 = June
            month.7 = July
            month.8 = August
            month.9 = September
            month.10 = October
            month.11 = November
            month.12 = December
            short-date = {day} {month} {year}
            short-month.1 = Jan
            short-month.2 = Feb
            short-month.3 = Mar
            short-month.4 = Apr
            short-month.5 = May
            short-month.6 = Jun
            short-month.7 = Jul
            short-month.8 = Aug
            short-month.9 = Sep
            short-month.10 = Oct
            short-month.11 = Nov
            short-month.12 = Dec
            action = action {id}
            actions = actions {ids}
            action-by = {action} by {date}
            days = {count} days
            days.1 = 1 day
            significant = {count} significant actions
            significant.0 = no significant action
            significant.1 = 1 significant action
            minor = {count} minor actions
            minor.0 = no minor action
            minor.1 = 1 minor action
            missed = {count} open actions are not met in time
            missed.1 = 1 open action is not met in time
            list.comma = {first}, {last}
            list.and = {first} and {last}
            list.or = {first} or {last}
            list.then = {first}; {last}
            party.provider = the provider
            party.quality-team = the quality team
            rag.red = red
            rag.amber = amber
            rag.green = green
            harm.caused = significant, as harm was caused
            harm.likely = significant, as harm is likely
            harm.none = minor
            grade = {rag}, {harm}
            source.document = the published document
            source.reading = our reading of it
            """;

    /** Every text by its code. */
    static final ImmutableMap<String, String> ALL = all();

    private EnglishTexts() {}

    private static ImmutableMap<String, String> all() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (String lines : new String[] {
            SUMMARY,
            WHY,
            LATE,
            REACH,
            WOULD_CHANGE,
            NEXT,
            STANDS,
            ESCALATION,
            ADVISORIES,
            PARTS,
            EnglishReasons.ALL,
            EnglishClauses.ALL
        }) {
            lines.lines().forEach(line -> {
                int equals = line.indexOf(" = ");
                all.put(line.substring(0, equals), line.substring(equals + 3));
            });
        }
        return all.buildOrThrow();
    }
}
