package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;

/** Puts sentences together from one set of texts. Names and values of placeholders are given in turn. */
final class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    Sentence sentence(String code, List<Clause> clauses, String... namesAndValues) {
        return sentence(code, clauses, values(namesAndValues));
    }

    Sentence sentence(String code, List<Clause> clauses, Map<String, String> values) {
        ImmutableList.Builder<Reference> references = ImmutableList.builder();
        for (Clause clause : clauses) {
            references.add(reference(clause));
        }
        return new Sentence(code, texts.filled(code, values), references.build());
    }

    /** A team's policy may cite a document of its own, which no set of texts knows: it then speaks for itself. */
    Reference reference(Clause clause) {
        boolean known = clause.document().equals(PublishedModel.DOCUMENT) || clause.reading();
        String code = "clause." + clause.id();
        return new Reference(
                clause,
                known && texts.has(code) ? text(code) : clause.says(),
                known ? text(clause.reading() ? "source.reading" : "source.document") : clause.document());
    }

    String text(String code, String... namesAndValues) {
        return texts.filled(code, values(namesAndValues));
    }

    private static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return values;
    }

    /** Tells a step of an explanation. Its numbers are counted in words where there is a text for it, as {@code minor}. */
    Sentence step(Explanation step) {
        Map<String, String> values = new HashMap<>();
        values.put("asked", step.asked());
        values.put("answer", step.answer());
        for (Quantity quantity : step.quantities()) {
            String name = quantity.name().replace(' ', '-');
            values.put(name, texts.has(name) ? counted(name, quantity.value()) : Long.toString(quantity.value()));
        }
        for (Phrase part : step.parts()) {
            values.put(part.name(), phrase(part));
        }
        return sentence("reason." + step.reason().code(), step.clauses(), values);
    }

    String phrase(Phrase phrase) {
        return switch (phrase.kind()) {
            case DATE -> date(LocalDate.parse(phrase.value()));
            case NUMBER, NAME -> phrase.value();
            case TEXT -> {
                Map<String, String> values = new HashMap<>();
                phrase.parts().forEach(part -> values.put(part.name(), phrase(part)));
                String count = values.size() == 1 ? values.get("count") : null;
                boolean number = count != null && phrase.parts().get(0).kind() == Phrase.Kind.NUMBER;
                yield number ? counted(phrase.value(), Long.parseLong(count)) : texts.filled(phrase.value(), values);
            }
            case ALL_OF -> and(phrases(phrase.parts()));
            case ANY_OF -> or(phrases(phrase.parts()));
            case IN_TURN -> then(phrases(phrase.parts()));
        };
    }

    private List<String> phrases(List<Phrase> parts) {
        return parts.stream().map(this::phrase).toList();
    }

    /** Returns the code of an enum's constant in a group of codes, such as {@code stage.plan-under-way}. */
    static String code(String group, Enum<?> constant) {
        return Phrase.code(group, constant);
    }

    String of(String group, Enum<?> constant) {
        return text(code(group, constant));
    }

    String counted(String code, long count) {
        return texts.counted(code, count);
    }

    String date(LocalDate date) {
        return texts.date(date);
    }

    String shortDate(LocalDate date) {
        return texts.shortDate(date);
    }

    String days(LocalDate from, LocalDate to) {
        return counted("days", ChronoUnit.DAYS.between(from, to));
    }

    String grade(Grade grade) {
        return text("grade", "rag", of("rag", grade.rag()), "harm", of("harm", grade.harm()));
    }

    String action(String id) {
        return text("action", "id", id);
    }

    String actions(List<String> ids) {
        return ids.size() == 1 ? action(ids.get(0)) : text("actions", "ids", and(ids));
    }

    String and(List<String> items) {
        return texts.listed(items, "list.comma", "list.and");
    }

    String or(List<String> items) {
        return texts.or(items);
    }

    String then(List<String> items) {
        return texts.listed(items, "list.then", "list.then");
    }

    /** Names a duty with its owner, such as {@code the provider's evidence for action A-1} (reading R33). */
    String duty(Duty duty) {
        return duty("duty", duty);
    }

    /** Names a duty in a group of texts: {@code duty} with its owner, {@code what} for a list of one owner's. */
    String duty(String group, Duty duty) {
        String id = duty.subjectId().orElse("");
        String code = code(group, duty.kind());
        return switch (duty.kind()) {
            case SEND_EVIDENCE, REVIEW_RED_ACTION -> text(code, "action", action(id));
            case COMMENT_ON_DRAFT -> text(code, "draft", id);
            case REVIEW_PLAN ->
                duty.deadline().counted().interval().isPresent()
                        ? text(
                                code,
                                "number",
                                String.valueOf(
                                        duty.deadline().counted().interval().get()))
                        : text(group + ".conclude-plan");
            case UPLOAD_REQUESTED_EVIDENCE,
                    RESPOND_TO_UPLOAD,
                    SEND_INITIAL_PLAN,
                    REVIEW_REMAINING_DOMAINS,
                    SEND_FULL_PLAN -> text(code);
        };
    }

    /** Tells all that was sent towards an action and what was found of it; nothing where nothing was sent. */
    String attempts(ActionStanding action) {
        return attempts(action, this::date);
    }

    /** Tells it with dates written one way or another. */
    String attempts(ActionStanding action, Function<LocalDate, String> written) {
        List<String> attempts = new ArrayList<>();
        for (ActionStanding.Attempt attempt : action.attempts()) {
            attempts.add(attempt(attempt, written));
        }
        return then(attempts);
    }

    private String attempt(ActionStanding.Attempt attempt, Function<LocalDate, String> written) {
        String sent = written.apply(attempt.submittedOn());
        if (attempt.finding().isEmpty()) {
            return text("attempt.awaiting", "sent", sent);
        }
        return text(
                attempt.finding().get() == Judgement.Finding.SUFFICIENT
                        ? "attempt.sufficient"
                        : "attempt.not-sufficient",
                "sent",
                sent,
                "judged",
                written.apply(attempt.judgedOn().get()));
    }
}
