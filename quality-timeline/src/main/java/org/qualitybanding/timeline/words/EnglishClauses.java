package org.qualitybanding.timeline.words;

/** What the clauses of the published document and this library's readings say, in plain words and none of the document's sentences. */
final class EnglishClauses {

    private static final String DOCUMENT = """
            clause.M1 = The team hears about a service from seven kinds of source.
            clause.M2 = What it hears is what the team rates the risk of a service by.
            clause.M3 = What it hears tells the team whether a review is needed, and how soon.
            clause.M4 = A review begins with 3 of 9 areas of care, called domains.
            clause.M5 = Which domains come first depends on what the team has heard.
            clause.M6 = A reviewer goes to the service and looks there at evidence for these 3 domains.
            clause.M7 = Where nobody can visit, the provider has 10 days to upload up to 15 pieces of evidence, and the reviewer 14 days to answer.
            clause.M8 = Significant actions anywhere, or more than 12 minor ones in all, lead to a review of the other 6 domains.
            clause.M9 = The team then looks at red actions again within 7 days; the other 6 domains are to be reviewed and the plan sent within 21 days.
            clause.M10 = Outcome 1 is nothing significant and fewer than 12 minor actions. The action score is +1, and the plan goes out within 7 days.
            clause.M11 = Outcome 2 is fewer than 34 minor actions and not as many as two significant ones. The action score is 0, and the plan is gone through until 6 weeks are over.
            clause.M12 = Outcome 3 is more than 34 minor actions, or two significant ones. The action score is -1, and the plan is gone through until 6 weeks are over.
            clause.M13 = An action is significant where somebody came to harm, or is likely to.
            clause.M14 = A provider has 1 week to send evidence for a red action, 4 weeks for an amber and 6 weeks for a green one; the team may set another time.
            clause.M15 = The reviewer looks at what was sent and tells the provider what was found of it, and calls or visits again where that is needed.
            clause.M16 = Providers are expected to work together with the team, to come to meetings and to do what is asked in time.
            clause.M17 = Where last days are missed or a provider does not work with the team, senior people may be involved, and further steps are possible.
            clause.M18 = What was found gives the action score, +1, 0 or -1, which is one half of the band.
            clause.M19 = The compliance score is 1 where the actions are sufficiently met in time or there are none, and 0 where they are not.
            clause.M20 = What made it hard for a provider to put things right is taken into account, and operations are asked.
            clause.M21 = The action score is taken when the team begins its work with a service, the compliance score when it ends it.
            clause.M22 = The two scores are added up: -1 makes the band Poor, 0 or 1 Adequate, and 2 Good.
            clause.M23 = An example: an action score of -1 and a compliance score of 1 add up to 0, which is Adequate.
            clause.M24 = Poor takes both a low action score and actions that are not met in time. The document speaks of many actions here, while its own table goes by the two scores alone.
            """;

    private static final String READINGS = """
            clause.R1 = The limits in the document overlap. The worst outcome is tried first, by its own words, and the best one is what is left.
            clause.R2 = Exactly 12 minor actions are not over 12, and still Outcome 1, unless a team's policy reads it the other way.
            clause.R3 = Exactly 34 minor actions are not over 34, and still Outcome 2, unless a team's policy reads it the other way.
            clause.R4 = One significant action is enough to have the other domains reviewed.
            clause.R5 = What is counted in all is what was found in the domains reviewed so far: 3 at first, all 9 after a full review.
            clause.R6 = Whether an action is significant and which colour it has are two facts. An unusual pair is pointed out and is no error.
            clause.R7 = Once the other domains are to be reviewed, an action score of +1 is out of reach; until the plan on all of them is sent, the score is open.
            clause.R8 = The action score is taken from the plan as it was sent. What is found later does not change it.
            clause.R9 = An action counts from the day it is withdrawn as never found, and from the day it is re-graded as what it is then.
            clause.R10 = Each action counts once, in one domain that is under review.
            clause.R11 = Where nothing was found, the action score is +1, the compliance score 1 and the band Good.
            clause.R12 = The facts indicate a compliance score, and a named reviewer confirms it or gives a reason for another.
            clause.R13 = A compliance score of 1 is indicated where every action was met in time or excused, unless a team's policy asks for something else.
            clause.R14 = An action is met in time where the evidence that was found sufficient was sent by its last day.
            clause.R15 = Evidence that came in time and is not judged yet is not held against the provider, and neither is the team's own lateness.
            clause.R16 = A last day that the reviewer set for an action goes before the usual time for its colour.
            clause.R17 = Where a last day is changed, the old one is kept, with who changed it, when and why; a change after the old day has passed is marked.
            clause.R18 = An accepted mitigation excuses an action. It changes neither the action score nor the record of what was sent.
            clause.R19 = The engagement ends when every action is decided, or when its concluding date is over. Before that the compliance score is open, and more than one band can be possible.
            clause.R20 = The table decides: two significant actions can be enough for Poor, however few there are in all.
            clause.R21 = A band is that of one service. The bands of several services are counted, and never made into one.
            clause.R22 = The document has no sums for risk, urgency and the choice of domains. These are our own, and can be replaced.
            clause.R23 = The day a time starts from does not count, and its last day does: what is due today is not late. A team's policy can count the first day.
            clause.R24 = Every day counts, weekends and bank holidays too, and a last day stays where it falls, unless a team's policy counts working days.
            clause.R25 = Days are whole days in London.
            clause.R26 = The time for evidence starts on the day the first plan with the action was sent, unless a team's policy goes by its receipt.
            clause.R27 = The team's time for its plans and the other domains starts when the initial visit ends, or where there was none with its response.
            clause.R28 = The team's time to look at red actions again starts with the first plan that holds them, and before there is one with the end of the initial visit.
            clause.R29 = The plan is reviewed 1, 4 and 6 weeks after the full plan was sent, unless a team's policy sets other times.
            clause.R30 = Without a visit, the provider's 10 days start with the request, the team's 14 days with the complete upload, or on the provider's last day where it is not complete. Too many pieces, or a domain left out, is pointed out.
            clause.R31 = A plan of Outcome 1 has the same times as others, and ends after the same 6 weeks.
            clause.R32 = More days are counted from the last day as it was before any move to a working day, and the new one is moved by the same rule.
            clause.R33 = What is due is due from one side, the provider or the quality team. One side's lateness is never shown as the other's.
            clause.R34 = Further steps are for people to decide. What may lead to one is listed, and those taken are recorded; none is recommended here, and none changes a score.
            clause.R35 = Evidence is in time by the last day in force when it was sent, or by a later one granted afterwards. Shortening a time never makes it late.
            clause.R36 = Nobody is asked for the impossible: a last day before its own decision, or before the plan was sent, does not count.
            clause.R37 = A decision on compliance counts once the engagement has ended and all that came in time is judged. Where what it rests on changes later, a new one is needed, and until then the old one stands.
            clause.R38 = Before a plan is sent nothing is indicated for compliance, unless the initial review ended without an action.
            clause.R39 = Reviews of the plan on one day count as one.
            clause.R40 = A pause is shown, and moves no last day unless a team's policy says so.
            clause.R41 = A draft of the plan that is sent for comments starts no time for evidence.
            clause.R42 = What was the case on a day and what was on record by a day are two questions, and an answer says which one it is to.
            """;

    /** A text a line, as in {@link EnglishTexts}. */
    static final String ALL = DOCUMENT + READINGS;

    private EnglishClauses() {}
}
