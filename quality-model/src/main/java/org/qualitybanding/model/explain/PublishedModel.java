package org.qualitybanding.model.explain;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Require;

/**
 * The published model that this library implements, as citations: the clauses {@code M1} to {@code M24} of the document
 * "Quality Monitoring Model and Action Scoring", and {@code R1} to {@code R42}, the readings this library takes where the
 * document is silent or contradicts itself.
 *
 * <p>The ids are stable. Every rule, clock and answer of the library cites them, so that a person who challenges an answer
 * can be shown the place it rests on:
 *
 * <pre>{@code
 * PublishedModel.find("M23").orElseThrow().says();
 * // For example, an action score of -1 with good compliance gives 0, which is Adequate.
 * }</pre>
 *
 * <p>What a clause says stands once, in its constant. Why a reading was taken, what a policy can choose instead of it, and which
 * method decides it, stands beside the same sentence on the page of the published model.
 */
public final class PublishedModel {

    /** The title of the document, as cited by the clauses {@code M1} to {@code M24}. */
    public static final String DOCUMENT = "Quality Monitoring Model and Action Scoring";

    /** The title under which the readings {@code R1} to {@code R42} are cited. */
    public static final String READINGS = "Readings of the Quality Monitoring Model and Action Scoring";

    // Intelligence
    public static final Clause M1 = clause("M1", "Seven sources of intelligence inform the quality team.");
    public static final Clause M2 = clause("M2", "Intelligence is used to risk rate the service.");
    public static final Clause M3 =
            clause("M3", "Intelligence is used to determine need or urgency of a quality review.");

    // Domains and visits
    public static final Clause M4 =
            clause("M4", "A review focuses first on 3 of 9 possible domains; five of the nine are named.");
    public static final Clause M5 = clause("M5", "Which domains come first follows from the intelligence.");
    public static final Clause M6 =
            clause("M6", "A reviewer comes to the service and looks there at evidence for the 3 domains.");
    public static final Clause M7 = clause(
            "M7",
            "Where visits are suspended, up to 15 pieces of evidence are requested, uploaded within 10 days and responded to within 14 days.");

    // The full review, and the outcomes
    public static final Clause M8 = clause(
            "M8",
            "Significant actions in any area, or over 12 minor actions overall, extend the review to the remaining 6 domains.");
    public static final Clause M9 = clause(
            "M9",
            "On the extended path red actions are reviewed within 7 days, and the remaining 6 domains are reviewed and the plan sent within 21 days.");
    public static final Clause M10 = clause(
            "M10",
            "Outcome 1: no significant actions and under 12 minor actions overall; score +1; plan sent within 7 days.");
    public static final Clause M11 = clause(
            "M11",
            "Outcome 2: under 34 minor actions and less than 2 significant actions overall; score 0; plan reviewed at intervals concluding at 6 weeks.");
    public static final Clause M12 = clause(
            "M12",
            "Outcome 3: over 34 minor actions overall, or 2 or more significant actions; score -1; plan reviewed at intervals concluding at 6 weeks.");
    public static final Clause M13 =
            clause("M13", "An action is significant where harm was caused, or where harm is likely.");

    // Evidence, feedback and escalation
    public static final Clause M14 = clause(
            "M14",
            "Evidence is due within 1 week for red, 4 weeks for amber and 6 weeks for green actions, subject to discretion.");
    public static final Clause M15 = clause(
            "M15",
            "The reviewer reviews evidence at each stage and gives feedback; further calls or visits take place as required.");
    public static final Clause M16 = clause(
            "M16",
            "Providers are expected to work pro-actively with the team, attend meetings and complete actions in time.");
    public static final Clause M17 = clause(
            "M17",
            "Missed timescales or poor engagement may involve senior persons, and may progress along the escalation process.");

    // Scores and bands
    public static final Clause M18 =
            clause("M18", "The action score, +1, 0 or -1, comes from the outcome and feeds the banding.");
    public static final Clause M19 = clause(
            "M19",
            "Compliance is 0 where actions are not met within the timescales, and 1 where they are sufficiently met or there are none.");
    public static final Clause M20 =
            clause("M20", "Mitigating circumstances are considered, and operations consulted.");
    public static final Clause M21 =
            clause("M21", "The action score is assessed at the beginning of the engagement, compliance at the end.");
    public static final Clause M22 = clause(
            "M22",
            "Action and compliance score add up to the overall score: -1 is Poor, 0 and 1 are Adequate, 2 is Good.");
    public static final Clause M23 =
            clause("M23", "For example, an action score of -1 with good compliance gives 0, which is Adequate.");
    public static final Clause M24 = clause(
            "M24",
            "Poor is meant for many actions on which no appropriate steps are taken; which scores make it Poor, the table decides.");

    // Scores
    public static final Clause R1 = reading(
            "R1",
            "The adverse outcomes are tested first with their literal words; the favourable outcome is what is left.");
    public static final Clause R2 = reading("R2", "Exactly 12 minor actions are not over 12: Outcome 1.");
    public static final Clause R3 = reading("R3", "Exactly 34 minor actions are not over 34: Outcome 2.");
    public static final Clause R4 = reading("R4", "One significant action is enough for the full-review gate.");
    public static final Clause R5 = reading(
            "R5", "Overall means all domains reviewed so far: the initial 3 at the gate, all 9 after a full review.");
    public static final Clause R6 = reading(
            "R6",
            "Significance and RAG are separate facts of an action; an unusual pair is an advisory, never an error.");
    public static final Clause R7 = reading(
            "R7",
            "After the gate has tripped +1 cannot be reached; while the other 6 domains are outstanding the action score is pending, with bounds.");
    public static final Clause R8 = reading(
            "R8", "The action score is taken from the plan as issued; actions found after the issue do not change it.");
    public static final Clause R9 = reading(
            "R9",
            "A withdrawn action counts as never found from the day of its withdrawal, a re-graded one as its new grade from the day of its re-grading.");
    public static final Clause R10 =
            reading("R10", "Each recorded action counts once, in one domain that is under review.");
    public static final Clause R11 = reading("R11", "No actions at all: Outcome 1, +1, compliance 1, overall 2, Good.");
    public static final Clause R12 = reading(
            "R12", "A named reviewer confirms the indicated compliance score, or departs from it with a reason.");
    public static final Clause R13 = reading(
            "R13",
            "Compliance 1 is indicated when every action has been met in time or is excused by an accepted mitigation.");
    public static final Clause R14 = reading(
            "R14",
            "Met in time: the evidence later found sufficient was submitted on or before the effective due date.");
    public static final Clause R15 = reading(
            "R15",
            "Evidence sent in time but not yet judged is pending, and never held against the provider; nor is the team's own lateness.");
    public static final Clause R16 = reading("R16", "The reviewer's own date on an action wins over the RAG default.");
    public static final Clause R17 = reading(
            "R17",
            "A change of deadline keeps the old date, the new one, who, when, on which ground and why; granted after the old date it is retrospective.");
    public static final Clause R18 = reading(
            "R18", "An accepted mitigation excuses; it never changes the action score or the record of the evidence.");
    public static final Clause R19 = reading(
            "R19",
            "The engagement ends when every action is decided or the concluding date has passed; before that compliance is provisional and the band a range.");
    public static final Clause R20 = reading(
            "R20", "The table governs: two significant actions can be enough for Poor, however few actions there are.");

    // Services and risk
    public static final Clause R21 = reading(
            "R21",
            "A band belongs to a service; bands of a provider's services are listed and counted, never combined.");
    public static final Clause R22 = reading(
            "R22",
            "Risk rating, urgency and choice of domains follow this library's own default, which can be replaced.");

    // Clocks
    public static final Clause R23 =
            reading("R23", "Within N days of an event: the day of the event is excluded, the last day is included.");
    public static final Clause R24 = reading(
            "R24", "Days are calendar days, a week is 7 of them, and a last day that is not a working day stays.");
    public static final Clause R25 =
            reading("R25", "Whole days in Europe/London; nothing reads a clock, the caller passes the date.");
    public static final Clause R26 =
            reading("R26", "Evidence runs from the day the plan that first contained the action was sent.");
    public static final Clause R27 = reading(
            "R27",
            "The plans and the remaining 6 domains run from the last day of the initial visit, or from the response on a remote review.");
    public static final Clause R28 = reading(
            "R28",
            "The review of red actions runs from the sending of the first plan that holds them; before one is sent, from the last day of the initial visit.");
    public static final Clause R29 =
            reading("R29", "Review intervals are at 1, 4 and 6 weeks from the sending of the full plan.");
    public static final Clause R30 = reading(
            "R30",
            "Remote: 10 days from the request, 14 days from the completed upload or from the 10-day date where nothing came; over 15 pieces or an uncovered domain is an advisory.");
    public static final Clause R31 =
            reading("R31", "An outcome-1 plan keeps the same timescales and the same conclusion at 6 weeks.");
    public static final Clause R32 = reading(
            "R32",
            "An extended date is counted from the date before any moving to a working day, and then moved by the same rule.");
    public static final Clause R33 = reading(
            "R33",
            "Each duty has one owner, the provider or the quality team; a late duty of one is never shown as the other's.");
    public static final Clause R34 = reading(
            "R34",
            "Steps of escalation are people's: facts that may prompt one are listed, steps taken are recorded, none is recommended and none changes a score.");

    // Fairness and record
    public static final Clause R35 = reading(
            "R35",
            "Evidence is in time by the date in force on the day it was sent, or by a longer one granted later; a date shortened afterwards never makes it late.");
    public static final Clause R36 = reading(
            "R36",
            "A last day asks nothing impossible: a change to a day before its own decision, or before the plan with the action was sent, does not count.");
    public static final Clause R37 = reading(
            "R37",
            "A decision on compliance counts once the engagement ended and all evidence sent in time is judged; where what it rests on changes afterwards, a new one is needed.");
    public static final Clause R38 = reading(
            "R38",
            "Before a plan was sent nothing is indicated for compliance, unless the initial review ended with no actions.");
    public static final Clause R39 =
            reading("R39", "Reviews of the plan held on one day answer one interval together.");
    public static final Clause R40 = reading("R40", "A pause that a team records is listed and changes no clock.");
    public static final Clause R41 = reading("R41", "A draft of the plan sent for comment starts no evidence clock.");
    public static final Clause R42 = reading(
            "R42",
            "Every fact has the day it happened and, in a history, the day it was recorded; what stood on a day and what was known on a day are two answers, and a result says which it is.");

    private static final Clause[] CLAUSES = {
        M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15, M16, M17, M18, M19, M20, M21, M22, M23, M24
    };

    private static final Clause[] ALL_READINGS = {
        R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21, R22, R23, R24,
        R25, R26, R27, R28, R29, R30, R31, R32, R33, R34, R35, R36, R37, R38, R39, R40, R41, R42
    };

    private PublishedModel() {}

    /**
     * Returns the clauses of the document.
     *
     * @return {@code M1} to {@code M24}, in order
     */
    public static List<Clause> clauses() {
        return List.of(CLAUSES);
    }

    /**
     * Returns the readings of this library.
     *
     * @return {@code R1} to {@code R42}, in order
     */
    public static List<Clause> readings() {
        return List.of(ALL_READINGS);
    }

    /**
     * Finds a clause or a reading by its id.
     *
     * @param id the id, such as {@code M22} or {@code R7}
     * @return the clause or reading, or empty where there is none of that id
     */
    public static Optional<Clause> find(String id) {
        Require.given("id", id);
        for (Clause[] all : new Clause[][] {CLAUSES, ALL_READINGS}) {
            for (Clause clause : all) {
                if (clause.id().equals(id)) {
                    return Optional.of(clause);
                }
            }
        }
        return Optional.empty();
    }

    private static Clause clause(String id, String says) {
        return new Clause(DOCUMENT, id, says);
    }

    private static Clause reading(String id, String says) {
        return new Clause(READINGS, id, says);
    }
}
