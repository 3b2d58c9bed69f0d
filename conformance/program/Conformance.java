import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks this plain reading of the published model every vector, and says which it answers otherwise:
 *
 * <pre>
 * javac -d classes conformance/program/*.java
 * java -cp classes Conformance conformance
 * </pre>
 */
final class Conformance {

    /** Calendar days, the day of the event excluded (R23, R24): how days are counted where a vector says nothing of it. */
    private static final Json BY_THE_DOCUMENT = Json.parse(
            "{\"counting\": {\"firstDay\": \"EXCLUDED\", \"nonWorkingDays\": \"COUNTED\", \"lastDay\": \"STAYS\"}}");

    private final Json review;
    private final Json policy;
    private final Json calendar;

    private Conformance(Path folder) throws IOException {
        this.review = read(folder.resolve("review.json"));
        this.policy = read(folder.resolve("policy.json"));
        this.calendar = read(folder.resolve("calendar.json"));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Conformance reading = new Conformance(folder);
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : files(folder.resolve("vectors"))) {
            for (Json vector : read(file).list()) {
                asked++;
                Json answer = reading.answer(vector);
                if (!answer.answers(vector.at("expected")) || !answer.lacks(vector.at("absent"))) {
                    wrong.add(vector.text("id") + ": " + answer);
                }
            }
        }
        wrong.forEach(System.out::println);
        System.out.println(asked + " vectors, " + wrong.size() + " answered otherwise");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Json read(Path file) throws IOException {
        return Json.parse(Files.readString(file));
    }

    /** What a vector asks is told by the field that it has. */
    private Json answer(Json vector) {
        Json ours = policy.patchedBy(vector.has("policy") ? vector.at("policy") : Json.parse("{}"));
        LocalDate on = vector.date("on");
        if (vector.has("counts")) {
            return new Json(counts(vector.at("counts"), new Rules(ours.at("scoring"))));
        } else if (vector.has("scores")) {
            return new Json(scores(vector.at("scores"), new Rules(ours.at("scoring"))));
        } else if (vector.has("from")) {
            Days days = Days.of(vector.has("calendar") ? calendar : Json.NOTHING);
            LocalDate dueOn = days.within(BY_THE_DOCUMENT.patchedBy(vector), vector.date("from"))
                    .moved();
            return new Json(Map.of("dueOn", dueOn.toString()));
        } else if (vector.has("intelligence")) {
            List<String> catalogue = review.at("catalogue").list("domains").stream()
                    .map(it -> it.text("id"))
                    .toList();
            return new Json(new Risk(vector.at("intelligence"), catalogue, on).answer());
        } else if (vector.has("services")) {
            return new Json(services(vector.list("services"), ours, on));
        } else if (vector.has("history")) {
            Json facts = History.recordedBy(vector.date("recordedBy"), vector.list("history"), review);
            Json identity = new Json(
                    Map.of("identity", Map.of("date", vector.text("on"), "recordedBy", vector.text("recordedBy"))));
            return standing(facts, ours, on).patchedBy(identity);
        }
        Json facts = review.patchedBy(vector.at("review"));
        return isRefused(facts, ours.at("scoring")) ? new Json(Map.of("refused", true)) : standing(facts, ours, on);
    }

    private static Json standing(Json facts, Json policy, LocalDate on) {
        return new Json(new Standing(new Review(facts, policy, on)).answer());
    }

    private static Map<String, Object> counts(Json given, Rules rules) {
        Rules.Counts counts = new Rules.Counts(given.number("significant"), given.number("minor"), 0, 0, 0);
        String outcome = rules.outcome(counts);
        return Map.of(
                "outcome",
                outcome,
                "score",
                (long) Rules.score(outcome),
                "fullReviewNeeded",
                Rules.asksForFullReview(outcome),
                "readingsThatDecided",
                rules.decided(counts).toList());
    }

    private static Map<String, Object> scores(Json given, Rules rules) {
        int action = given.number("action");
        int compliance = given.number("compliance");
        return Map.of("overall", (long) action + compliance, "band", rules.band(action, compliance));
    }

    /** A review has 9 domains and begins with 3 (M4); each recorded action counts once, in one that is under review (R10). */
    private static boolean isRefused(Json facts, Json scoring) {
        List<String> ids =
                facts.list("actions").stream().map(action -> action.text("id")).toList();
        List<String> catalogue = facts.at("catalogue").list("domains").stream()
                .map(domain -> domain.text("id"))
                .toList();
        List<String> underReview = facts.has("fullReview") ? catalogue : facts.texts("initialDomainIds");
        return catalogue.size() != scoring.number("domainCount")
                || facts.list("initialDomainIds").size() != scoring.number("initialDomainCount")
                || ids.stream().distinct().count() < ids.size()
                || facts.list("actions").stream().anyMatch(it -> !underReview.contains(it.text("domainId")));
    }

    /** A service has the band of the latest opened of its reviews in which one is decided, and a provider has none (R21). */
    private Map<String, Object> services(List<Json> reviews, Json policy, LocalDate on) {
        Map<String, String> bands = new LinkedHashMap<>();
        reviews.stream()
                .map(review::patchedBy)
                .sorted((one, other) -> one.date("openedOn").compareTo(other.date("openedOn")))
                .forEach(facts -> {
                    Standing standing = new Standing(new Review(facts, policy, on));
                    if (standing.decided()) {
                        bands.put(facts.at("service").text("id"), standing.band());
                    }
                });
        Map<String, Object> counts = new LinkedHashMap<>();
        bands.values().forEach(band -> counts.merge(band, 1L, (one, other) -> (Long) one + (Long) other));
        return Map.of("counts", counts, "bands", bands);
    }
}
