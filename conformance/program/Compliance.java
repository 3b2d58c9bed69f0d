import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The compliance score at the end of a day: what the facts indicate, and what a reviewer decided (M19 to M21, R12 to R15, R37). */
final class Compliance {

    private static final int OPEN = -1;

    final Json decision;
    final boolean newDecisionNeeded;
    final List<String> uncounted = new ArrayList<>();
    private final Review review;
    private final int indicated;

    Compliance(Review review) {
        this.review = review;
        this.indicated = indicated(review);
        Json stands = Json.NOTHING;
        List<Json> decisions =
                review.facts.list("complianceDecisions", "decidedOn", it -> review.known(it.date("decidedOn")));
        for (Json made : decisions) {
            String why = whyUncounted(made);
            if (why == null) {
                stands = made;
            } else {
                uncounted.add(why);
            }
        }
        this.decision = stands;
        this.newDecisionNeeded =
                stands.given() && !restsOn(review.on(stands.date("decidedOn"))).equals(restsOn(review));
    }

    /** Why a decision does not count, as an advisory has it; null where it does. */
    private String whyUncounted(Json made) {
        LocalDate day = made.date("decidedOn");
        Review then = review.on(day);
        LocalDate ended = then.endedOn();
        int indicatedThen = indicated(then);
        boolean reviewersWord = rule().text("basis").equals("REVIEWERS_WORD");
        boolean agrees = indicatedThen == OPEN ? reviewersWord : indicatedThen == score(made);
        if (ended == null || day.isBefore(ended) || !pending(then).isEmpty()) {
            return "DECIDED_TOO_EARLY";
        } else if (!agrees && !made.has("departureReason")) {
            return "DEPARTURE_WITHOUT_REASON";
        }
        LocalDate extendedOn = review.facts.at("fullReview").date("startedOn");
        boolean extendedSince = review.known(extendedOn) && extendedOn.isAfter(day);
        boolean trippedSince = review.fullReviewNeeded && !then.fullReviewNeeded;
        return extendedSince || trippedSince ? "DECISION_SET_ASIDE" : null;
    }

    private Json rule() {
        return review.policy.at("scoring").at("complianceRule");
    }

    private static int score(Json decision) {
        return decision.text("score").equals("MET") ? 1 : 0;
    }

    /** What a decision rests on: each action that counts, its grade, its last day, and whether it was met in time or excused. */
    private static Map<String, String> restsOn(Review review) {
        Map<String, String> ground = new TreeMap<>();
        for (Action action : review.complied()) {
            ground.put(
                    action.id,
                    action.grade.text("rag") + action.grade.text("harm") + action.dueOn() + good(action, review));
        }
        return ground;
    }

    private static boolean good(Action action, Review review) {
        return List.of("MET", "EXCUSED").contains(action.state(review.concluded()));
    }

    /** Sent in time and not yet judged, or not yet due. */
    private static TreeSet<String> pending(Review review) {
        return new TreeSet<>(review.idsOf("AWAITING_JUDGEMENT", "NOT_YET_DUE", "DUE_TODAY", "NOT_RECEIVED"));
    }

    /** 1 where enough is met in time or excused, 0 where it cannot be any more, open in between. */
    private int indicated(Review at) {
        if (!at.anythingIndicated()) {
            return OPEN;
        }
        int lowest = enough(at, false) ? 1 : 0;
        int highest = enough(at, true) ? 1 : 0;
        return rule().text("basis").equals("REVIEWERS_WORD") || lowest != highest ? OPEN : lowest;
    }

    private boolean enough(Review at, boolean pendingIsGood) {
        List<Action> all = at.complied();
        List<Action> serious = new ArrayList<>();
        List<Action> rest = new ArrayList<>();
        for (Action action : all) {
            (action.significant() || action.grade.text("rag").equals("RED") ? serious : rest).add(action);
        }
        return switch (rule().text("basis")) {
            case "ALL_MET" -> reaches(all, "1/1", at, pendingIsGood);
            case "SHARE_OF_ALL" -> reaches(all, rule().text("share"), at, pendingIsGood);
            case "SERIOUS_MET_AND_SHARE_OF_REST" ->
                reaches(serious, "1/1", at, pendingIsGood) && reaches(rest, rule().text("share"), at, pendingIsGood);
            default -> false;
        };
    }

    private static boolean reaches(List<Action> actions, String share, Review at, boolean pendingIsGood) {
        int good = 0;
        for (Action action : actions) {
            good += good(action, at) || (pendingIsGood && pending(at).contains(action.id)) ? 1 : 0;
        }
        String[] parts = share.replace("%", "/100").split("/");
        return good * Integer.parseInt(parts[1]) >= Integer.parseInt(parts[0]) * actions.size();
    }

    /** The scores that can still come out: before the end both, afterwards the one that is indicated or decided (R19). */
    List<Integer> scores() {
        if (decision.given()) {
            return List.of(score(decision));
        }
        return review.endedOn() == null || indicated == OPEN ? List.of(0, 1) : List.of(indicated);
    }

    private String status() {
        if (decision.given()) {
            int then = indicated(review.on(decision.date("decidedOn")));
            return then == OPEN ? "DECIDED" : then == score(decision) ? "CONFIRMED" : "DEPARTED";
        }
        return review.endedOn() == null ? "PROVISIONAL" : indicated == OPEN ? "OPEN" : "INDICATED";
    }

    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", status());
        answer.put("indicated", indicated == OPEN ? null : (long) indicated);
        answer.put("score", scores().size() == 1 ? (long) scores().get(0) : null);
        answer.put("lowest", (long) scores().get(0));
        answer.put("highest", (long) scores().get(scores().size() - 1));
        answer.put("decidedBy", decision.given() ? decision.text("decidedBy") : null);
        answer.put("newDecisionNeeded", newDecisionNeeded);
        answer.put("notMetInTime", sorted("OVERDUE", "NOT_MET", "MET_LATE", "AWAITING_JUDGEMENT_LATE"));
        answer.put("pending", List.copyOf(pending(review)));
        return answer;
    }

    private List<String> sorted(String... states) {
        return List.copyOf(new TreeSet<>(review.idsOf(states)));
    }
}
