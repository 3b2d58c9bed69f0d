package org.qualitybanding.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.IssuedPlan;

/** Places in a JSON text, the way messages name them: {@code actions[2].evidence[0].judgements[0].judgedOn}. */
final class JsonPlace {

    /** A field, or a key of a map such as a date. */
    private static final Pattern STEP = Pattern.compile("([\\w-]+)(?:\\[(\\d+)])?");

    /**
     * The lists that the library's records keep in order of date, with the date of each: a record counts in that order, and
     * a text may list them in any.
     */
    private static final ImmutableMap<String, String> DATED_LISTS = ImmutableMap.<String, String>builder()
            .put("intelligence", "receivedOn")
            .put("issuedPlans", "sentOn")
            .put("planReviews", "heldOn")
            .put("mitigations", "decidedOn")
            .put("followUps", "heldOn")
            .put("engagementNotes", "notedOn")
            .put("escalationSteps", "takenOn")
            .put("regradings", "regradedOn")
            .put("evidence", "submittedOn")
            .put("deadlineChanges", "decidedOn")
            .put("judgements", "judgedOn")
            .put("newProviders", "changedOn")
            .put("draftPlans", "sentOn")
            .put("handOvers", "handedOverOn")
            .put("pauses", "pausedOn")
            .put("complianceDecisions", "decidedOn")
            .buildOrThrow();

    /** The lists in which the facts of one day stay as given, though they have ids. */
    private static final ImmutableSet<String> AS_GIVEN_ON_ONE_DAY = ImmutableSet.of("handOvers", "complianceDecisions");

    private static final ImmutableList<String> COVERAGES = Arrays.stream(IssuedPlan.Coverage.values())
            .map(IssuedPlan.Coverage::name)
            .collect(ImmutableList.toImmutableList());

    private JsonPlace() {}

    /** Returns a place with a field, or an element of a list, more. */
    static String within(String place, @Nullable String field, int index) {
        if (field == null) {
            return place + "[" + index + "]";
        }
        return place.isEmpty() ? field : place + "." + field;
    }

    /** Returns what stands at a place; null where nothing does. */
    static @Nullable Object at(@Nullable Object tree, String place) {
        @Nullable Object node = tree;
        for (Matcher step = STEP.matcher(place); step.find(); ) {
            node = field(node, step.group(1));
            node = step.group(2) == null ? node : element(node, Integer.parseInt(step.group(2)));
        }
        return node;
    }

    /**
     * Returns the place of a field that a record named, with each number of a dated list as the text counts. What stands in the
     * text as a text, such as a share, has no fields there.
     *
     * @param tree the whole text
     * @param object the place of the record, as the text counts
     * @param field the field within the record, as the record counts
     */
    static String inText(@Nullable Object tree, String object, String field) {
        @Nullable Object node = at(tree, object);
        if (node instanceof String) {
            return object;
        }
        StringBuilder inText = new StringBuilder(object);
        for (Matcher step = STEP.matcher(field); step.find(); ) {
            String name = step.group(1);
            node = field(node, name);
            inText.append(inText.isEmpty() ? "" : ".").append(name);
            if (step.group(2) != null) {
                int index = indexInText(node, name, Integer.parseInt(step.group(2)));
                node = element(node, index);
                inText.append('[').append(index).append(']');
            }
        }
        return inText.toString();
    }

    private static @Nullable Object field(@Nullable Object node, String name) {
        return node instanceof Map<?, ?> object ? object.get(name) : null;
    }

    private static @Nullable Object element(@Nullable Object node, int index) {
        return node instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    private static int indexInText(@Nullable Object node, String name, int index) {
        @Nullable String dayField = DATED_LISTS.get(name);
        if (dayField == null || !(node instanceof List<?> facts) || index >= facts.size()) {
            return index;
        }
        try {
            List<Integer> byDate = IntStream.range(0, facts.size())
                    .boxed()
                    .sorted(Comparator.comparing(facts::get, asRecordsSort(name, dayField)))
                    .toList();
            return byDate.get(index);
        } catch (DateTimeException e) {
            return index;
        }
    }

    /** By date; of those of one day, a plan that covers more comes after the others, and then the id decides. */
    private static Comparator<@Nullable Object> asRecordsSort(String list, String dayField) {
        Comparator<@Nullable Object> byDate = Comparator.comparing(fact -> LocalDate.parse(text(fact, dayField)));
        if (AS_GIVEN_ON_ONE_DAY.contains(list)) {
            return byDate;
        }
        return byDate.thenComparingInt(fact -> COVERAGES.indexOf(text(fact, "coverage")))
                .thenComparing(fact -> text(fact, "id"));
    }

    private static String text(@Nullable Object fact, String field) {
        return field(fact, field) instanceof String text ? text : "";
    }
}
