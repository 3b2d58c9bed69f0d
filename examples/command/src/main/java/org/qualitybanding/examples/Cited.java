package org.qualitybanding.examples;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.timeline.words.ExplanationInWords;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Sentence;

/** Sentences with the ids of what they rest on behind them, and at the end of a report a legend that says what stands there. */
final class Cited {

    private final List<Sentence> sentences = new ArrayList<>();

    /** Returns a sentence with its ids, such as {@code … action score is +1. [M10, R1]}. */
    String line(Sentence sentence) {
        sentences.add(sentence);
        return sentence.text()
                + (sentence.references().isEmpty()
                        ? ""
                        : sentence.references().stream()
                                .map(reference -> reference.clause().id())
                                .collect(joining(", ", " [", "]")));
    }

    /** Returns sentences as a list, or a line that there are none. */
    String list(List<Sentence> list) {
        return Lines.items(list.stream().map(this::line).toList());
    }

    /** Returns an explanation as a tree. */
    String tree(ExplanationInWords explanation) {
        sentences.addAll(explanation.sentences());
        return Lines.tree(explanation.text());
    }

    /** Returns what all that was cited says, and whose it is. */
    String legend() {
        StringBuilder text = new StringBuilder();
        for (Reference reference : Reference.legend(sentences)) {
            text.append(Lines.hanging(
                    "  " + reference.clause().id()
                            + " ".repeat(Math.max(1, 5 - reference.clause().id().length())),
                    reference.says() + " (" + reference.source() + ")",
                    "       "));
        }
        return text.toString();
    }
}
