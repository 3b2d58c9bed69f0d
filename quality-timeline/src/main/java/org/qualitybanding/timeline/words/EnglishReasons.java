package org.qualitybanding.timeline.words;

/** What the steps of explanations say, each under the code of its reason, and the words that they are put together of. */
final class EnglishReasons {

    private static final String STANDING = """
            reason.own = {asked}: {answer}.
            reason.review.stands = {stage}, as of {date}.
            reason.duty.open = To be done, and not late: {duty}.
            reason.duty.overdue = To be done, and late: {duty}.
            reason.duty.awaiting-judgement = Sent in time on {done}, and to be judged: {duty}.
            reason.duty.awaiting-judgement-late = Sent on {done}, {days-late} late, and to be judged: {duty}.
            reason.duty.done = Done in time, on {done}: {duty}.
            reason.duty.done-late = Done on {done}, {days-late} late: {duty}.
            reason.duty.not-done = Not done, and the time for it is over: {duty}.
            reason.duty.excused = Excused by an accepted mitigation: {duty}.
            reason.duty.withdrawn = Fallen away, as the action is withdrawn: {duty}.
            days-late = {count} days
            days-late.1 = 1 day
            """;

    private static final String LAST_DAYS = """
            reason.last-day.is = The last day for {what} is {date}.
            reason.last-day.counted = Counted {length} {from} {origin}, when {event}: {date}.
            reason.last-day.counted-with-pauses = Counted {length} and {paused} {from} {origin}, when {event}, with pauses {pauses}: {date}.
            reason.last-day.holidays-skipped = Holidays that were skipped: {holidays}.
            reason.last-day.working-day = By {calendar} {counted} is a working day, and the last day stays.
            reason.last-day.moved = By {calendar} {counted} is no working day, and the last day moves to {date}.
            reason.last-day.not-moved = By {calendar} {counted} is no working day, and the last day stays, for there is none before it since the count began.
            reason.last-day.set = The reviewer set {date}.
            reason.last-day.set-impossible = The reviewer set {date}, which does not count, for it is before {event}.
            reason.last-day.changed = On {decided} {by} changed it from {old} to {date}, {ground}.
            reason.last-day.changed-in-retrospect = On {decided}, after it had passed, {by} changed it from {old} to {date}, {ground}.
            reason.last-day.changed-before-decision = On {decided} {by} decided on {date}, {ground}; it does not count, for it is before the decision.
            reason.last-day.changed-before-event = On {decided} {by} decided on {date}, {ground}; it does not count, for it is before {event}.
            ground.significance-of-concerns = for how serious the concerns are
            ground.situation-of-provider = for the provider's situation
            first-day.excluded = after
            first-day.counted = from and including
            working-days = {count} working days
            working-days.1 = 1 working day
            paused-days = {count} paused days
            paused-days.1 = 1 paused day
            stretch.day = on {first}
            stretch.days = from {first} to {last}
            holiday = {date} ({name})
            event.evidence-requested = the evidence was requested
            event.upload-completed = the upload was completed
            event.upload-due = the upload was due
            event.visit-ended = the initial visit ended
            event.reviewer-responded = the reviewer responded
            event.review-extended = the review was extended to all domains
            event.action-regraded = the action was re-graded
            event.draft-sent = the draft was sent
            event.plan-sent = the plan was sent
            event.plan-received = the plan was received
            clock.remote-upload = the upload of the requested evidence
            clock.remote-response = the response on the requested evidence
            clock.initial-plan = the plan on the initial domains
            clock.red-action-review = the review of a red action
            clock.remaining-domains = the review of the remaining domains
            clock.full-plan = the plan on all domains
            clock.draft-comments = comments on a draft of the plan
            clock.evidence-red = evidence for a red action
            clock.evidence-amber = evidence for an amber action
            clock.evidence-green = evidence for a green action
            clock.conclusion = the concluding review of the plan
            clock.review-plan = review {number} of the plan
            """;

    private static final String BAND = """
            reason.band.decided = The band is {bands}, decided on {date}.
            reason.band.new-decision-needed = The band is {bands} by the decision of {date}, and a new decision is needed.
            reason.band.one-possible = The only band that is possible now is {bands}; it is not decided yet.
            reason.band.several-possible = The band can still be {bands}.
            reason.band.by-table = By the table an action score of {action} and a compliance score of {compliance-score} add up to {overall-score}, which is {band}.
            reason.band.poor-with-few-actions = Poor is here for how serious the actions are, and not for how many there are: {significant} and {minor}.
            reason.action-score.taken = The action score is {scores}, taken from the plan of {date}.
            reason.action-score.not-begun = There is no action score yet, for the review of the initial domains has not begun; it can become {scores}.
            reason.action-score.plan-outstanding = There is no action score yet, for the plan has not been sent; by what was found so far it can become {scores}.
            reason.action-score.full-plan-outstanding = There is no action score yet, for the plan on all domains has not been sent; by what was found so far it can become {scores}.
            reason.actions.counted = Counted for the plan of {date}: {significant} and {minor}.
            reason.actions.counted-initial = Counted for the plan of {date}, in the initial domains alone by the team's policy: {significant} and {minor}.
            reason.actions.so-far = Found so far: {significant} and {minor}.
            reason.actions.so-far-initial = Found so far, in the initial domains alone by the team's policy: {significant} and {minor}.
            reason.actions.in-domain = In {domain}: {significant} and {minor}.
            reason.actions.none-in = Nothing that counts in {domains}.
            reason.gate.tripped = What was found in the initial domains asks for a review of the remaining ones: {significant} and {minor}.
            reason.gate.not-tripped = What was found in the initial domains does not ask for a review of the remaining ones: {significant} and {minor}.
            """;

    private static final String RULES = """
            reason.outcome.decided = With {significant} and {minor} it is {outcome}.
            reason.outcome.at-limit = There are exactly {limit}, the limit of a rule: as the rule is read, {outcome}; read the other way it would be {other}.
            reason.outcome.at-limit-by-setting = There are exactly {limit}, the limit of a rule: by the team's own setting {outcome}; as the rule is read otherwise it would be {other}.
            reason.rule.held = Is it {outcome}, for which it takes {condition}? Yes.
            reason.rule.not-held = Is it {outcome}, for which it takes {condition}? No.
            reason.rule.otherwise = What is left is {outcome}.
            limit.at-least = at least {count}
            limit.more-than = more than {count}
            limit.at-most = at most {count}
            limit.fewer-than = fewer than {count}
            limit.exactly = exactly {count}
            limit.points = at least {points}
            limit.recent-points = at least {points} for what was heard within {days}
            count.significant = {count} significant actions
            count.significant.1 = 1 significant action
            count.minor = {count} minor actions
            count.minor.1 = 1 minor action
            count.red = {count} red actions
            count.red.1 = 1 red action
            count.amber = {count} amber actions
            count.amber.1 = 1 amber action
            count.green = {count} green actions
            count.green.1 = 1 green action
            count.total = {count} actions in all
            count.total.1 = 1 action in all
            points = {count} points
            points.1 = 1 point
            """;

    private static final String COMPLIANCE = """
            reason.compliance.provisional = There is no compliance score yet, for the engagement has not ended.
            reason.compliance.open = There is no compliance score yet, for evidence that was sent in time is to be judged.
            reason.compliance.for-reviewer = There is no compliance score yet; it is for a reviewer to decide.
            reason.compliance.indicated = The facts indicate a compliance score of {compliance-score}, which no reviewer has decided on yet.
            reason.compliance.confirmed = A reviewer confirmed a compliance score of {compliance-score} on {date}.
            reason.compliance.departed = A reviewer decided a compliance score of {compliance-score} on {date}, with a reason, where the facts indicated {indicated}.
            reason.compliance.departed-from-none = A reviewer decided a compliance score of {compliance-score} on {date}, with a reason, where the facts indicated none.
            reason.compliance.decided = A reviewer decided a compliance score of {compliance-score} on {date}.
            reason.compliance.tally = Actions that count: {total} in all, of which {met-in-time} met in time, {excused} excused, {not-met-in-time} not met in time and {pending} still open.
            reason.compliance.late-found-counted = Found after the plan, and counted by the team's policy: {found-later}.
            reason.compliance.late-found-not-counted = Found after the plan, and not counted: {found-later}.
            reason.compliance.rule-indicates = For a compliance score of 1 it takes {rule}. By that {indicated} is indicated.
            reason.compliance.rule-open = For a compliance score of 1 it takes {rule}. That depends on actions that are still open.
            reason.compliance.before-plan = For a compliance score of 1 it takes {rule}. Before a plan was sent nothing is indicated.
            reason.compliance.reviewers-word = By the team's policy {rule}, and the facts indicate nothing.
            reason.compliance.nothing-to-meet = There is nothing to be met, which indicates a compliance score of {indicated}.
            reason.compliance.changed-since = After the decision there was another fact: {changes}.
            found-later = {count} actions
            found-later.1 = 1 action
            compliance-rule.all-met = every action met in time or excused
            compliance-rule.serious-met-and-share-of-rest = every significant or red action met in time or excused, and at least {share} of the others met in time, excused ones left out
            compliance-rule.share-of-all = at least {share} of the actions met in time, excused ones left out
            compliance-rule.reviewers-word = a reviewer's word alone decides
            """;

    private static final String RISK = """
            reason.risk.assessed = What is known on {date}: the risk rating is {rating}, the need of a review is {need}, and the domains to begin with would be {domains}.
            reason.risk.rated = The risk rating on {date} is {answer}, for {points}.
            reason.risk.not-rated = There is no risk rating on {date}.
            reason.review-need.assessed = The need of a review on {date} is {answer}, for {points}.
            reason.review-need.not-assessed = The need of a review on {date} is not known.
            reason.risk.arithmetic = The sums are this library's own, for the document gives none.
            reason.risk.arithmetic-changed = The sums are this library's own with a policy's numbers, for the document gives none.
            reason.intelligence.counts = Item {id} ({source}) of {date}, {concern}: {points}.
            reason.intelligence.too-old = Item {id} ({source}) of {date}, {concern}: too old to count.
            reason.intelligence.none = Nothing that was heard is recent enough to count, and what is not known is not taken to be well.
            reason.domains.suggested = Suggested on {date}: {domains}.
            reason.domain.suggested = Suggested for {points}: {domain}.
            reason.domain.suggested-by-order = Suggested as the next in the catalogue: {domain}.
            reason.domain.left-out = Left out with {points}: {domain}.
            reason.domain.left-out-by-order = Left out with {points}, for one with as many is before it in the catalogue: {domain}.
            reason.domains.for-reviewer = The reviewer decides.
            reason.domains.chosen = Chosen on {date}: {domains}.
            reason.domain.chosen = Chosen as suggested: {domain}.
            reason.domain.chosen-unsuggested = Chosen, and not suggested: {domain}.
            reason.domain.not-chosen = Suggested, and not chosen: {domain}.
            risk-rating.not-rated = not known
            risk-rating.low = low
            risk-rating.medium = medium
            risk-rating.high = high
            review-need.not-assessed = not known
            review-need.not-indicated = not indicated
            review-need.routine = routine
            review-need.soon = soon
            review-need.urgent = urgent
            intelligence-source.practitioner-information = from practitioners
            intelligence-source.user-led-organisation-quality-check = from a check by a user-led organisation
            intelligence-source.electronic-call-monitoring = from call monitoring
            intelligence-source.quality-compass = from the Quality Compass
            intelligence-source.cqc-compliance = from the regulator
            intelligence-source.quality-helpline-intelligence = from the helpline
            intelligence-source.safeguarding-information = from safeguarding
            concern.none = no concern
            concern.low = low concern
            concern.medium = medium concern
            concern.high = high concern
            """;

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = STANDING + LAST_DAYS + BAND + RULES + COMPLIANCE + RISK;

    private EnglishReasons() {}
}
