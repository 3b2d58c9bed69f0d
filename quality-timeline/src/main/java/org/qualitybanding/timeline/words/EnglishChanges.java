package org.qualitybanding.timeline.words;

/** What each band that can still come takes, and what could still change a band. */
final class EnglishChanges {

    private static final String REACH = """
            reach.scores = It takes an action score of {action} and a compliance score of {compliance}.
            reach.one-of-scores = It takes one of these: {pairs}.
            pair = an action score of {action} and a compliance score of {compliance}
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
            reach.lost-anyway = For what was not met in time, a compliance score of 0 is indicated, even if all the rest is met.
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

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = REACH + WOULD_CHANGE;

    private EnglishChanges() {}
}
