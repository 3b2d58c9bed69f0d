package org.qualitybanding.examples;

import com.google.common.base.Splitter;
import java.util.List;

/** Long lines, broken between words. */
final class Lines {

    private static final int WIDTH = 100;

    private Lines() {}

    /** Returns the items of a list, or a line that there are none. */
    static String items(List<String> items) {
        if (items.isEmpty()) {
            return "  none\n";
        }
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(wrapped("  - ", item, "    ")));
        return text.toString();
    }

    /** Returns a tree that is indented by spaces, its long lines broken and the rest of each set further in. */
    static String tree(String tree) {
        StringBuilder text = new StringBuilder();
        tree.lines().forEach(line -> {
            String content = line.stripLeading();
            String indent = "  " + line.substring(0, line.length() - content.length());
            text.append(wrapped(indent, content, indent + "    "));
        });
        return text.toString();
    }

    /** Returns a text behind a mark, the lines that follow its first further in. */
    static String hanging(String mark, String content, String following) {
        return wrapped(mark, content, following);
    }

    private static String wrapped(String first, String content, String following) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : Splitter.on(' ').split(content)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(following);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        return text.append(line).append('\n').toString();
    }
}
