package org.qualitybanding.timeline.words;

/** What may prompt people to take a step, which steps they took, and what else a person should know. */
final class EnglishSteps {

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

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = ESCALATION + ADVISORIES;

    private EnglishSteps() {}
}
