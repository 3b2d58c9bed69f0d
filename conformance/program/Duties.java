import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the two parties owe by the end of a day (M7, M9 to M12, M14, R33). */
final class Duties {

    private final Review review;

    Duties(Review review) {
        this.review = review;
    }

    List<Duty> all() {
        List<Duty> all = new ArrayList<>();
        addRemote(all);
        LocalDate ended = review.initialReviewEndedOn();
        if (ended != null && !review.extended()) {
            all.add(ofTeam("SEND_INITIAL_PLAN", null, "INITIAL_PLAN", ended, review.assessedOn()));
        }
        if (ended != null && review.extended()) {
            all.add(ofTeam(
                    "REVIEW_REMAINING_DOMAINS", null, "REMAINING_DOMAINS", ended, review.fullReviewCompletedOn()));
            all.add(ofTeam("SEND_FULL_PLAN", null, "FULL_PLAN", ended, review.assessedOn()));
        }
        for (Action action : review.actions) {
            if (action.dueOn() != null && !action.withdrawn) {
                all.add(Duty.of(
                        "SEND_EVIDENCE",
                        action.id,
                        action.dueOn(),
                        action.submittedOn(),
                        action.state(review.concluded())));
            }
            addRedReview(all, action);
        }
        addDrafts(all);
        addPlanReviews(all);
        return all;
    }

    private Duty ofTeam(String kind, String subject, String clock, LocalDate event, LocalDate doneOn) {
        return Duty.of(
                kind, subject, review.due(clock, "QUALITY_TEAM", event), doneOn, review.today, review.concluded());
    }

    /** 10 days from the request, 14 from the completed upload, or from the 10-day date where it is not complete (M7, R30). */
    private void addRemote(List<Duty> all) {
        Json request = review.facts.at("initialVisit").at("evidenceRequest");
        LocalDate requestedOn = request.date("requestedOn");
        if (!review.known(requestedOn)) {
            return;
        }
        LocalDate respondedOn = review.initialReviewEndedOn();
        LocalDate completedOn = review.uploadCompletedOn();
        LocalDate dueOn = review.due("REMOTE_UPLOAD", "PROVIDER", requestedOn);
        all.add(Duty.of("UPLOAD_REQUESTED_EVIDENCE", null, dueOn, completedOn, review.today, respondedOn != null));
        LocalDate from = completedOn != null ? completedOn : review.today.isAfter(dueOn) ? dueOn : null;
        if (from != null) {
            all.add(ofTeam("RESPOND_TO_UPLOAD", null, "REMOTE_RESPONSE", from, respondedOn));
        }
    }

    /** Once the gate has tripped: 7 days from the first plan with it, or before one from the end of the initial review (M9, R28). */
    private void addRedReview(List<Duty> all, Action action) {
        if (!review.fullReviewNeeded
                || action.withdrawn
                || !action.grade.text("rag").equals("RED")) {
            return;
        }
        LocalDate from = action.firstIssue.map(plan -> plan.date("sentOn")).orElse(review.initialReviewEndedOn());
        if (from != null) {
            LocalDate reviewedOn = Stream.concat(
                            held().filter(it -> it.texts("actionIds").contains(action.id))
                                    .map(it -> it.date("heldOn")),
                            Stream.ofNullable(action.firstJudgedOn()))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            all.add(ofTeam("REVIEW_RED_ACTION", action.id, "RED_ACTION_REVIEW", from, reviewedOn));
        }
    }

    /** A draft starts no clock, unless the policy gives the provider days to comment (R41). */
    private void addDrafts(List<Duty> all) {
        if (review.timescale("DRAFT_COMMENTS").given()) {
            for (Json draft : review.facts.list("draftPlans")) {
                if (review.known(draft.date("sentOn"))) {
                    LocalDate dueOn = review.due("DRAFT_COMMENTS", "PROVIDER", draft.date("sentOn"));
                    LocalDate commentedOn = draft.date("commentedOn");
                    all.add(Duty.of(
                            "COMMENT_ON_DRAFT",
                            draft.text("id"),
                            dueOn,
                            review.known(commentedOn) ? commentedOn : null,
                            review.today,
                            review.assessedOn() != null));
                }
            }
        }
    }

    private Stream<Json> held() {
        return review.facts.list("planReviews", "heldOn", it -> review.known(it.date("heldOn"))).stream();
    }

    /** At 1, 4 and 6 weeks from the plan; one day answers one of them: the last that has come, or else the next (M11, M12, R29, R39). */
    private void addPlanReviews(List<Duty> all) {
        if (review.assessedOn() == null) {
            return;
        }
        TreeMap<LocalDate, String> intervals = new TreeMap<>();
        List<String> lengths = review.policy.at("timescales").texts("reviewIntervals");
        for (int i = 0; i < lengths.size(); i++) {
            Json length = Json.parse("{\"length\": \"" + lengths.get(i) + "\"}");
            Json timescale = review.timescale("CONCLUSION").patchedBy(length);
            intervals.put(
                    review.daysOf("CONCLUSION", "QUALITY_TEAM")
                            .within(timescale, review.assessedOn())
                            .moved(),
                    "" + (i + 1));
        }
        intervals.put(review.due("CONCLUSION", "QUALITY_TEAM", review.assessedOn()), "conclusion");
        Map<LocalDate, LocalDate> answered = new TreeMap<>();
        Set<LocalDate> days = new TreeSet<>(held().map(it -> it.date("heldOn"))
                .filter(day -> !day.isBefore(review.assessedOn()))
                .toList());
        for (LocalDate day : days) {
            LocalDate come = intervals.floorKey(day);
            LocalDate next = intervals.higherKey(day);
            if (come != null && !answered.containsKey(come)) {
                answered.put(come, day);
            } else if (next != null) {
                answered.putIfAbsent(next, day);
            }
        }
        intervals.forEach((dueOn, name) ->
                all.add(Duty.of("REVIEW_PLAN", name, dueOn, answered.get(dueOn), review.today, review.concluded())));
    }
}
