package org.qualitybanding.timeline.words;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * An explanation told in sentences for people: a tree as it is one, each step a sentence with what it rests on beside it.
 *
 * <pre>{@code
 * Explanation why = ScoringPolicy.published().decide(ActionCounts.significant(1).minor(4)).explanation();
 * ExplanationInWords.of(why, Texts.english()).text();
 * // With 1 significant action and 4 minor actions it is Outcome 2. [M11, M8, R1, R4]
 * //   Is it Outcome 3, for which it takes at least 2 significant actions or more than 34 minor actions? No. [M12, R1, R3]
 * //   Is it Outcome 2, for which it takes at least 1 significant action or more than 12 minor actions? Yes. [M11, M8, R1, R4, R2]
 * }</pre>
 *
 * <p>Every explanation of the library can be told: of a standing, a duty, a deadline, a band, a score, an outcome, of risk and of
 * the choice of domains. The code of a sentence is {@code reason.} and the {@linkplain
 * org.qualitybanding.model.explain.Reason#code() code of the reason}. A step of a team's own speaks for itself.
 *
 * @param sentence what the step says
 * @param steps the steps that it was put together from, in the order they were asked
 */
public record ExplanationInWords(Sentence sentence, List<ExplanationInWords> steps) {

    /**
     * Creates the words; {@link #of} makes them.
     *
     * @throws InvalidValueException if a part is missing
     */
    public ExplanationInWords {
        sentence = Require.given("sentence", sentence);
        steps = Require.list("steps", steps);
    }

    /**
     * Tells an explanation.
     *
     * @param explanation the explanation, such as that of a standing
     * @param texts what to make the sentences of, such as {@link Texts#english()}
     * @return the sentences
     * @throws InvalidValueException if one of them is missing
     */
    public static ExplanationInWords of(Explanation explanation, Texts texts) {
        return told(Require.given("explanation", explanation), new Wording(Require.given("texts", texts)));
    }

    private static ExplanationInWords told(Explanation step, Wording wording) {
        return new ExplanationInWords(
                wording.step(step),
                step.steps().stream().map(below -> told(below, wording)).toList());
    }

    /**
     * Returns every sentence of the tree, each step before those below it.
     *
     * @return the sentences
     */
    public List<Sentence> sentences() {
        ImmutableList.Builder<Sentence> all = ImmutableList.builder();
        collect(all);
        return all.build();
    }

    private void collect(ImmutableList.Builder<Sentence> all) {
        all.add(sentence);
        steps.forEach(step -> step.collect(all));
    }

    /**
     * Renders the tree as plain text: a line a step with the ids of what it rests on behind it, two spaces further in for each level.
     *
     * @return the text, without a line end after the last line
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        render(text, "");
        return text.toString();
    }

    private void render(StringBuilder text, String indent) {
        text.append(indent).append(this);
        for (ExplanationInWords step : steps) {
            text.append('\n');
            step.render(text, indent + "  ");
        }
    }

    /** Returns the sentence with the ids of what it rests on, such as {@code The band is Poor, decided on … . [M22, R21]}. */
    @Override
    public String toString() {
        return sentence.text()
                + (sentence.references().isEmpty()
                        ? ""
                        : sentence.references().stream()
                                .map(reference -> reference.clause().id())
                                .collect(joining(", ", " [", "]")));
    }
}
