package org.qualitybanding.casesystem.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Days;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;

/** What there is to choose from in a review, and the next free id in it. */
final class Choices {

    private Choices() {}

    static List<Choice> domains(List<Domain> domains) {
        return domains.stream()
                .map(domain -> new Choice(domain.id(), domain.name()))
                .toList();
    }

    static List<Choice> actions(QualityReview review) {
        return review.actions().stream()
                .filter(action -> !action.withdrawn())
                .map(action -> new Choice(action.id(), words(review, action)))
                .toList();
    }

    /** Each piece of evidence with its action: the two ids, and how far it has come. */
    static List<Choice> evidence(QualityReview review) {
        return review.actions().stream()
                .flatMap(action -> action.evidence().stream()
                        .map(sent -> new Choice(
                                action.id() + " " + sent.id(), words(sent) + ", towards " + words(review, action))))
                .toList();
    }

    private static String words(Evidence sent) {
        return sent.id() + " of " + Days.inTable(sent.submittedOn())
                + (sent.judgements().isEmpty() ? ", not yet judged" : ", judged before");
    }

    private static String words(QualityReview review, Action action) {
        String domain =
                review.catalogue().find(action.domainId()).map(Domain::name).orElse(action.domainId());
        return action.id() + ", " + of(action.grade().rag()).toLowerCase(Locale.ROOT) + ", " + domain
                + action.description().map(text -> ": " + shortened(text)).orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59).strip() + "…";
    }

    /** A constant in words, such as {@code Not sufficient}. */
    static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The first id of this form, such as {@code A-4}, that none of the records has. */
    static <T> String nextId(String prefix, List<T> records, Function<T, String> id) {
        Set<String> taken = records.stream().map(id).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> prefix + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
