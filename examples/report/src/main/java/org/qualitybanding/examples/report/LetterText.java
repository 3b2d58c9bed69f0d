package org.qualitybanding.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;

/** Writes a letter in plain text: the words of the page, without its layout. */
final class LetterText {

    private static final int WIDTH = 76;

    private final StringBuilder text = new StringBuilder();

    private LetterText() {}

    static String of(LetterView view) {
        PageTexts texts = view.frame().options().pageTexts();
        LetterText letter = new LetterText();
        letter.heading(view.frame().heading(), '=');
        view.frame().facts().forEach(fact -> letter.wrapped("", fact.name() + ": " + fact.value(), "    "));
        for (LetterView.Section section : view.sections()) {
            letter.heading(section.heading(), '-');
            section.lines().forEach(line -> letter.wrapped("- ", line.text() + cites(line, texts), "  "));
        }
        letter.text.append('\n');
        letter.wrapped("", view.closing(), "");
        letter.heading(texts.text("legend"), '-');
        view.legend()
                .forEach(citation -> letter.wrapped(
                        "", citation.id() + ": " + citation.says() + " (" + citation.source() + ")", "    "));
        return letter.text.toString().stripLeading();
    }

    private static String cites(Line line, PageTexts texts) {
        return line.cites().isEmpty()
                ? ""
                : line.cites().stream().map(cite -> cite.words(texts)).collect(joining("; ", " [", "]"));
    }

    private void heading(String words, char below) {
        text.append('\n');
        int start = text.length();
        wrapped("", words, "");
        text.append(String.valueOf(below).repeat(Math.min(WIDTH, text.length() - start - 1)))
                .append('\n');
    }

    /** Adds words in lines of the width; a line end that people wrote is a space, for it could look like a line of the letter. */
    private void wrapped(String first, String words, String following) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : Splitter.onPattern("\\s+").omitEmptyStrings().split(words)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(following);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        text.append(line).append('\n');
    }
}
