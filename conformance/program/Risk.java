import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Intelligence weighed by the library's own default, for the document has no arithmetic for it (M1 to M3, M5, R22). */
record Risk(Json intelligence, List<String> catalogue, LocalDate date) {

    private static final Map<String, Integer> CONCERN = Map.of("NONE", 0, "LOW", 1, "MEDIUM", 3, "HIGH", 6);

    Map<String, Object> answer() {
        int points = 0;
        int recent = 0;
        int counted = 0;
        Map<String, Integer> byDomain = new LinkedHashMap<>();
        catalogue.forEach(domain -> byDomain.put(domain, 0));
        for (Json item : intelligence.list()) {
            long age = ChronoUnit.DAYS.between(item.date("receivedOn"), date);
            int weight = age < 0 || age > 365 ? 0 : age > 90 ? 1 : age > 30 ? 2 : 4;
            int own = CONCERN.get(item.text("concern")) * weight;
            points += own;
            recent += weight == 4 ? own : 0;
            counted += weight > 0 ? 1 : 0;
            item.texts("domainIds").forEach(domain -> byDomain.merge(domain, own, Integer::sum));
        }
        List<String> domains = catalogue.stream()
                .sorted((one, other) -> byDomain.get(other) - byDomain.get(one))
                .limit(3)
                .toList();
        String rating = counted == 0 ? "NOT_RATED" : points >= 24 ? "HIGH" : points >= 6 ? "MEDIUM" : "LOW";
        String need = counted == 0
                ? "NOT_ASSESSED"
                : recent >= 24 ? "URGENT" : points >= 24 ? "SOON" : points >= 6 ? "ROUTINE" : "NOT_INDICATED";
        return Map.of("rating", rating, "need", need, "domainIds", domains);
    }
}
