import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a review stands at the end of a day, as an answer in the form of a standing for machines. */
final class Standing {

    private final Review review;
    private final Compliance compliance;
    private final String outcome;
    private final List<Duty> duties;

    Standing(Review review) {
        this.review = review;
        this.compliance = new Compliance(review);
        this.outcome = review.rules.outcome(review.counted());
        this.duties = new Duties(review).all();
    }

    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("serviceId", review.facts.at("service").text("id"));
        answer.put("stage", stage());
        answer.put("conclusionOn", text(review.conclusionOn()));
        answer.put("endedOn", text(review.endedOn()));
        answer.put("actionScore", actionScore());
        answer.put("compliance", compliance.answer());
        answer.put("banding", banding());
        answer.put("actions", review.actions.stream().map(this::action).toList());
        answer.put(
                "duties", duties.stream().map(duty -> duty.answer(review.today)).toList());
        WorthKnowing known = new WorthKnowing(review, compliance, band());
        answer.put("escalationFacts", known.escalationFacts(duties));
        answer.put("escalationSteps", known.escalationSteps());
        answer.put("advisories", known.advisories());
        return answer;
    }

    private boolean isFinal() {
        return review.assessedOn() != null;
    }

    /** Pending until the plan is sent: -1 at worst, what it is so far at best, and no more than 0 past the gate (R7). */
    private List<Integer> actionScores() {
        int soFar = Rules.score(outcome);
        if (isFinal()) {
            return List.of(soFar);
        }
        int highest = review.fullReviewNeeded ? Math.min(0, soFar) : soFar;
        return Stream.of(-1, 0, 1).filter(score -> score <= highest).toList();
    }

    private Map<String, Object> actionScore() {
        Rules.Counts counts = review.counted();
        List<Integer> scores = actionScores();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", isFinal() ? "FINAL" : "PENDING");
        answer.put("fullReviewNeeded", review.fullReviewNeeded);
        answer.put("counted", Map.of("significant", (long) counts.significant(), "minor", (long) counts.minor()));
        answer.put("outcome", isFinal() ? outcome : null);
        answer.put("score", isFinal() ? (long) Rules.score(outcome) : null);
        answer.put("lowest", (long) scores.get(0));
        answer.put("highest", (long) scores.get(scores.size() - 1));
        answer.put("assessedOn", text(review.assessedOn()));
        return answer;
    }

    /** A band is final once a reviewer decided compliance, and what was decided on is still so (M21, R12, R37). */
    private Map<String, Object> banding() {
        List<String> bands = review.rules.bands(actionScores(), compliance.scores());
        Set<Long> sums = new TreeSet<>();
        actionScores().forEach(one -> compliance.scores().forEach(other -> sums.add((long) one + other)));
        boolean decided = isFinal() && compliance.decision.given() && !compliance.newDecisionNeeded;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", decided ? "FINAL" : "PROVISIONAL");
        answer.put("band", band());
        answer.put("reachable", bands);
        answer.put("overallScores", List.copyOf(sums));
        return answer;
    }

    /** The band where only one can come out; null otherwise. */
    String band() {
        List<String> bands = review.rules.bands(actionScores(), compliance.scores());
        return bands.size() == 1 ? bands.get(0) : null;
    }

    boolean decided() {
        return isFinal() && compliance.decision.given();
    }

    private String stage() {
        if (isFinal()) {
            boolean closed = compliance.decision.given() && !compliance.newDecisionNeeded;
            return closed ? "CLOSED" : review.endedOn() == null ? "PLAN_UNDER_WAY" : "COMPLIANCE_OUTSTANDING";
        } else if (!review.extended()) {
            return review.initialReviewEndedOn() != null
                    ? "INITIAL_PLAN_OUTSTANDING"
                    : review.initialReviewBegun() ? "INITIAL_REVIEW" : "OPENED";
        }
        return review.fullReviewCompletedOn() == null ? "FULL_REVIEW" : "FULL_PLAN_OUTSTANDING";
    }

    private Map<String, Object> action(Action action) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("actionId", action.id);
        answer.put("grade", Map.of("rag", action.grade.text("rag"), "harm", action.grade.text("harm")));
        answer.put("state", action.state(review.concluded()));
        answer.put("dueOn", text(action.dueOn()));
        answer.put("submittedOn", text(action.submittedOn()));
        answer.put("decidedOn", text(action.decidedOn()));
        answer.put("lateFound", action.lateFound);
        return answer;
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
