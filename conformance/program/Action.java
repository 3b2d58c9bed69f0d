import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an action at the end of a day: what it counts as, by when evidence is due, and what became of it. */
final class Action {

    final String id;
    final Json facts;
    final Json grade;
    final boolean withdrawn;
    final boolean lateFound;
    final Optional<Json> firstIssue;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final LocalDate excusedOn;
    boolean retrospective;
    boolean impossible;

    /** A last day, from the day of the decision that made it so. */
    private record Step(LocalDate decidedOn, Days.Due due) {}

    Action(Json facts, Review review, boolean lateFound) {
        this.id = facts.text("id");
        this.facts = facts;
        this.today = review.today;
        this.grade = gradeOn(today);
        this.withdrawn = review.known(facts.at("withdrawal").date("withdrawnOn"));
        this.lateFound = lateFound;
        this.firstIssue = review.plans().stream()
                .filter(plan -> plan.texts("actionIds").contains(id))
                .findFirst();
        this.excusedOn = excusedOn(review);
        firstIssue.ifPresent(plan -> findLastDays(plan, review));
    }

    /** As it was found, or as it was re-graded last (R9). */
    Json gradeOn(LocalDate day) {
        List<Json> made = facts.list(
                "regradings", "regradedOn", it -> !it.date("regradedOn").isAfter(day));
        return made.isEmpty() ? facts : made.get(made.size() - 1);
    }

    /** Harm was caused, or is likely (M13). */
    boolean significant() {
        return !grade.text("harm").equals("NONE");
    }

    /** Red, amber or green from the day of the plan (M14, R26), the reviewer's own date (R16), and what changed it since (R17). */
    private void findLastDays(Json plan, Review review) {
        LocalDate sentOn = plan.date("sentOn");
        LocalDate origin = review.evidenceRunsFromReceipt() ? plan.date("receivedOn") : sentOn;
        if (!review.known(origin)) {
            return;
        }
        String clock = "EVIDENCE_" + gradeOn(sentOn).text("rag");
        Json timescale = review.timescale(clock);
        Days days = review.daysOf(clock, "PROVIDER");
        Days.Due due = days.within(timescale, origin);
        LocalDate own = facts.date("specifiedDueOn");
        if (own != null && !own.isBefore(origin)) {
            due = Days.Due.setByAPerson(own);
        } else if (own != null) {
            impossible = true;
        }
        steps.add(new Step(origin, due));
        for (Json change : facts.list("deadlineChanges", "decidedOn", it -> review.known(it.date("decidedOn")))) {
            LocalDate decidedOn = change.date("decidedOn");
            Days.Due changed = change.has("newDueOn")
                    ? Days.Due.setByAPerson(change.date("newDueOn"))
                    : days.changed(due, change.number("extraDays"), timescale.at("counting"));
            if (changed.moved().isBefore(decidedOn) || changed.moved().isBefore(origin)) {
                impossible = true; // a last day asks nothing impossible (R36)
                continue;
            }
            retrospective |= decidedOn.isAfter(due.moved());
            due = changed;
            steps.add(new Step(decidedOn, due));
        }
    }

    /** By when evidence is due; null before a plan with it was sent. */
    LocalDate dueOn() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).due().moved();
    }

    /** By the date in force on the day it was sent, or a longer one granted later (R14, R35). */
    private boolean inTime(Json evidence) {
        LocalDate sentOn = evidence.date("submittedOn");
        int inForce = 0;
        for (int i = 0; i < steps.size(); i++) {
            inForce = steps.get(i).decidedOn().isAfter(sentOn) ? inForce : i;
        }
        return steps.stream()
                .skip(inForce)
                .anyMatch(step -> !sentOn.isAfter(step.due().moved()));
    }

    private Stream<Json> sent(boolean inTime) {
        return facts
                .list("evidence", "submittedOn", it -> !it.date("submittedOn").isAfter(today))
                .stream()
                .filter(it -> inTime(it) == inTime);
    }

    /** What was found of a piece of evidence last; null while it is not judged. */
    private Json judgement(Json evidence) {
        List<Json> made = judgements(evidence);
        return made.isEmpty() ? Json.NOTHING : made.get(made.size() - 1);
    }

    private List<Json> judgements(Json evidence) {
        return evidence.list(
                "judgements", "judgedOn", it -> !it.date("judgedOn").isAfter(today));
    }

    private Optional<Json> sufficient(boolean inTime) {
        return sent(inTime)
                .filter(it -> "SUFFICIENT".equals(judgement(it).text("finding")))
                .findFirst();
    }

    private Optional<Json> unjudged(boolean inTime) {
        return sent(inTime).filter(it -> !judgement(it).given()).findFirst();
    }

    /** By a mitigation that was accepted, of the action or of the whole plan as far as it had been found (R18). */
    private LocalDate excusedOn(Review review) {
        Stream<Json> ofPlan = review.facts.list("mitigations").stream()
                .filter(it -> !facts.date("foundOn").isAfter(it.date("decidedOn")));
        return Stream.concat(facts.list("mitigations").stream(), ofPlan)
                .filter(it -> it.text("decision").equals("ACCEPTED"))
                .map(it -> it.date("decidedOn"))
                .filter(review::known)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    String state(boolean concluded) {
        LocalDate due = dueOn();
        if (withdrawn) {
            return "WITHDRAWN";
        } else if (sufficient(true).isPresent()) {
            return "MET";
        } else if (excusedOn != null) {
            return "EXCUSED";
        } else if (unjudged(true).isPresent()) {
            return "AWAITING_JUDGEMENT"; // never held against the provider (R15)
        } else if (sufficient(false).isPresent()) {
            return "MET_LATE";
        } else if (unjudged(false).isPresent()) {
            return "AWAITING_JUDGEMENT_LATE";
        } else if (due == null) {
            return firstIssue.isPresent() ? "NOT_RECEIVED" : "NOT_ISSUED";
        }
        return Duty.openState(due, today, concluded);
    }

    /** The day of the evidence that the state speaks of. */
    LocalDate submittedOn() {
        return Stream.of(sufficient(true), unjudged(true), sufficient(false), unjudged(false))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(it -> !state(false).equals("EXCUSED"))
                .map(it -> it.date("submittedOn"))
                .orElse(null);
    }

    /** The first day on which nothing was left to come: found sufficient, excused or withdrawn. */
    LocalDate decidedOn() {
        Stream<LocalDate> judged = Stream.of(sufficient(true), sufficient(false))
                .flatMap(Optional::stream)
                .map(it -> judgement(it).date("judgedOn"));
        LocalDate gone = withdrawn ? facts.at("withdrawal").date("withdrawnOn") : null;
        return Stream.concat(judged, Stream.of(excusedOn, gone).filter(Objects::nonNull))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The first day on which the team judged evidence of it; null before that. */
    LocalDate firstJudgedOn() {
        return facts.list("evidence").stream()
                .flatMap(it -> judgements(it).stream())
                .map(it -> it.date("judgedOn"))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day since which evidence is found not sufficient, and nothing else has been decided. */
    Optional<LocalDate> notSufficientSince() {
        return facts.list("evidence").stream()
                .map(this::judgement)
                .filter(it -> "NOT_SUFFICIENT".equals(it.text("finding")))
                .map(it -> it.date("judgedOn"))
                .min(LocalDate::compareTo)
                .filter(day -> decidedOn() == null);
    }
}
