package org.qualitybanding.examples.report;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitybanding.examples.picture.Mark;

/**
 * What pages and letters say beside their sentences, each text under a code: headings, names of figures, what the marks of the drawing
 * mean. The sentences are made of the library's own {@linkplain org.qualitybanding.timeline.words.Texts texts}; another language
 * replaces both.
 *
 * <pre>{@code
 * PageTexts ours = PageTexts.english().with(Map.of("next", "What we do now"));
 * }</pre>
 */
public final class PageTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final PageTexts ENGLISH = new PageTexts(read());

    private final ImmutableMap<String, String> texts;

    private PageTexts(Map<String, String> texts) {
        this.texts = ImmutableMap.copyOf(texts);
    }

    /** Returns the texts that this example brings. */
    public static PageTexts english() {
        return ENGLISH;
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>(Templates.texts("page-texts.properties"));
        for (Mark mark : Mark.values()) {
            texts.put(code(mark), mark.words());
        }
        return texts;
    }

    /**
     * Returns this set with some texts changed.
     *
     * @param changes the texts to replace, by code
     * @return the changed set
     * @throws IllegalArgumentException if there is no such code, or a text has not the placeholders of the one that it replaces
     */
    public PageTexts with(Map<String, String> changes) {
        Map<String, String> changed = new HashMap<>(texts);
        changes.forEach((code, text) -> {
            String before = Optional.ofNullable(changed.put(code, text))
                    .orElseThrow(() -> new IllegalArgumentException("there is no text under the code " + code));
            if (!placeholders(before).equals(placeholders(text))) {
                throw new IllegalArgumentException("the text under " + code + " must have the placeholders "
                        + placeholders(before) + ", found " + placeholders(text));
            }
        });
        return new PageTexts(changed);
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Returns every text by its code, for a team to start its own set from. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Returns a text, filled with values; names of placeholders and values are given in turn. */
    String text(String code, String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        String text = Optional.ofNullable(texts.get(code)).orElseThrow(() -> new IllegalArgumentException(code));
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** Returns what a mark means, such as {@code last day}. */
    String text(Mark mark) {
        return text(code(mark));
    }

    private static String code(Mark mark) {
        return "mark." + PageViews.style(mark);
    }
}
