import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The facts of a review that had happened by the end of a day (R42), and what a policy makes of their numbers. */
final class Review {

    final Json facts;
    final Json policy;
    final Rules rules;
    final LocalDate today;
    final boolean fullReviewNeeded;
    final Optional<Json> scoringPlan;
    final List<Action> actions;

    Review(Json facts, Json policy, LocalDate today) {
        this.facts = facts;
        this.policy = policy;
        this.rules = new Rules(policy.at("scoring"));
        this.today = today;
        this.fullReviewNeeded = Rules.asksForFullReview(rules.outcome(atTheGate()));
        this.scoringPlan = plans().stream()
                .filter(plan -> plan.text("coverage").equals("ALL_DOMAINS")
                        || (plan.text("coverage").equals("INITIAL_DOMAINS") && !extended()))
                .findFirst();
        this.actions = found(day -> true)
                .map(action -> new Action(action, this, isLateFound(action)))
                .toList();
    }

    /** The same review by what was known on an earlier day. */
    Review on(LocalDate day) {
        return new Review(facts, policy, day);
    }

    boolean known(LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    List<Json> plans() {
        return facts.list("issuedPlans", "sentOn", plan -> known(plan.date("sentOn")));
    }

    Json timescale(String clock) {
        return policy.at("timescales").at("clocks").at(clock);
    }

    boolean evidenceRunsFromReceipt() {
        return policy.at("timescales").text("evidenceFrom").equals("PLAN_RECEIVED");
    }

    /** The calendar of a clock, and the days on which a pause stops it, where the policy says that pauses do (R24, R40). */
    Days daysOf(String clock, String owner) {
        Json own = policy.at("ownWorkingDays").at(clock);
        Days days = Days.of(own.given() ? own : policy.at("workingDays"));
        String lengthen = policy.at("timescales").text("pausesLengthen");
        boolean provider = owner.equals("PROVIDER");
        if (lengthen == null || (!provider && !lengthen.equals("BOTH"))) {
            return days;
        }
        return days.without(
                facts.list("pauses").stream()
                        .filter(pause -> known(pause.date("pausedOn")))
                        .filter(pause -> provider || pause.text("clocks").equals("BOTH"))
                        .toList(),
                today);
    }

    LocalDate due(String clock, String owner, LocalDate event) {
        return daysOf(clock, owner).within(timescale(clock), event).moved();
    }

    // The initial review

    /** The last day on site, or the day of the response to a remote review (R27); null before that. */
    LocalDate initialReviewEndedOn() {
        Json visit = facts.at("initialVisit");
        LocalDate day =
                visit.has("evidenceRequest") ? visit.at("evidenceRequest").date("respondedOn") : visit.date("lastDay");
        return known(day) ? day : null;
    }

    boolean initialReviewBegun() {
        Json visit = facts.at("initialVisit");
        return known(visit.date("firstDay"))
                || known(visit.at("evidenceRequest").date("requestedOn"));
    }

    /** The day on which the last requested piece came; null while some are missing (R30). */
    LocalDate uploadCompletedOn() {
        List<Json> pieces = facts.at("initialVisit").at("evidenceRequest").list("pieces");
        boolean all = pieces.stream().allMatch(piece -> known(piece.date("uploadedOn")));
        return all
                ? pieces.stream()
                        .map(piece -> piece.date("uploadedOn"))
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                : null;
    }

    // The gate and the full review

    /** The initial domains at the gate, as far as found by the plan on them (M8, R5, R8). */
    private Rules.Counts atTheGate() {
        LocalDate planned = plans().stream()
                .filter(plan -> !plan.text("coverage").equals("PART"))
                .map(plan -> plan.date("sentOn"))
                .findFirst()
                .orElse(today);
        return counts(found(day -> !day.isAfter(planned))
                .filter(action -> facts.texts("initialDomainIds").contains(action.text("domainId"))));
    }

    boolean extended() {
        return fullReviewNeeded || known(facts.at("fullReview").date("startedOn"));
    }

    LocalDate fullReviewCompletedOn() {
        LocalDate day = facts.at("fullReview").date("completedOn");
        return known(day) ? day : null;
    }

    // The action score

    LocalDate assessedOn() {
        return scoringPlan.map(plan -> plan.date("sentOn")).orElse(null);
    }

    private boolean isLateFound(Json action) {
        return assessedOn() != null && action.date("foundOn").isAfter(assessedOn());
    }

    /** What the action score depends on: the plan as issued, or all that is found so far (R5, R7, R8, R9). */
    Rules.Counts counted() {
        boolean initialAlone = policy.at("scoring").text("overallScope").equals("INITIAL_DOMAINS");
        return counts(found(day -> assessedOn() == null || !day.isAfter(assessedOn()))
                .filter(action ->
                        !initialAlone || facts.texts("initialDomainIds").contains(action.text("domainId"))));
    }

    private Stream<Json> found(Predicate<LocalDate> when) {
        return facts.list("actions").stream()
                .filter(action -> known(action.date("foundOn")) && when.test(action.date("foundOn")));
    }

    private Rules.Counts counts(Stream<Json> actions) {
        int[] counts = new int[5];
        actions.filter(action -> !known(action.at("withdrawal").date("withdrawnOn")))
                .forEach(action -> {
                    List<Json> regraded = action.list("regradings", "regradedOn", it -> known(it.date("regradedOn")));
                    Json grade = regraded.isEmpty() ? action : regraded.get(regraded.size() - 1);
                    counts[grade.text("harm").equals("NONE") ? 1 : 0]++;
                    counts[2 + List.of("RED", "AMBER", "GREEN").indexOf(grade.text("rag"))]++;
                });
        return new Rules.Counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    // Compliance

    /** Whether an action has a say in compliance and in when the engagement ends: found by the plan, unless the policy counts all. */
    boolean countsForCompliance(Action action) {
        boolean lateCounts =
                policy.at("scoring").at("complianceRule").text("lateFound").equals("COUNTED");
        return !action.lateFound || lateCounts;
    }

    List<Action> complied() {
        return actions.stream()
                .filter(action -> countsForCompliance(action) && action.firstIssue.isPresent() && !action.withdrawn)
                .toList();
    }

    /** 6 weeks after the plan was sent, or the latest last day if that is later (R19); null before a plan. */
    LocalDate conclusionOn() {
        if (assessedOn() == null) {
            return null;
        }
        return Stream.concat(
                        Stream.of(due("CONCLUSION", "QUALITY_TEAM", assessedOn())),
                        complied().stream().map(Action::dueOn).filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean concluded() {
        return conclusionOn() != null && today.isAfter(conclusionOn());
    }

    /** When every action is decided, or on the concluding date, whichever comes first (R19). */
    LocalDate endedOn() {
        if (assessedOn() == null) {
            return null;
        }
        List<Action> counting =
                actions.stream().filter(this::countsForCompliance).toList();
        if (counting.stream().allMatch(action -> action.decidedOn() != null)) {
            LocalDate last = Stream.concat(
                            Stream.of(assessedOn()), counting.stream().map(Action::decidedOn))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return last.isAfter(conclusionOn()) ? conclusionOn() : last;
        }
        boolean dueToday =
                counting.stream().anyMatch(action -> action.state(false).equals("DUE_TODAY"));
        return concluded() || (today.equals(conclusionOn()) && !dueToday) ? conclusionOn() : null;
    }

    /** Something is indicated once a plan was sent, or the initial review ended without any action (R11, R38). */
    boolean anythingIndicated() {
        return !plans().isEmpty()
                || (initialReviewEndedOn() != null && actions.stream().allMatch(action -> action.withdrawn));
    }

    Set<String> idsOf(String... states) {
        Set<String> ids = new HashSet<>();
        for (Action action : complied()) {
            if (Set.of(states).contains(action.state(concluded()))) {
                ids.add(action.id);
            }
        }
        return ids;
    }
}
