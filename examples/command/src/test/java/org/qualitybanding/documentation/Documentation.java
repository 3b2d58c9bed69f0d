package org.qualitybanding.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's Markdown pages and the code blocks in them. */
public final class Documentation {

    private Documentation() {}

    /** A fenced block: where it begins, its language, its lines, and the line above it, which may be a comment about it. */
    record Block(Path page, int line, String language, List<String> lines, String above) {

        private static final Pattern AFTER = Pattern.compile("<!-- after (\\S+) -->");
        private static final Pattern QUOTED = Pattern.compile("<!-- quoted from (\\S+) -->");

        /** The page whose first program this one goes on from. */
        Optional<Path> after() {
            return named(AFTER).map(name -> page.resolveSibling(name));
        }

        /** The file that it stands in, which something else compiles. */
        Optional<Path> quotedFrom() {
            return named(QUOTED).map(name -> root().resolve(name));
        }

        private Optional<String> named(Pattern comment) {
            Matcher matcher = comment.matcher(above);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        String text() {
            return String.join("\n", lines);
        }

        @Override
        public String toString() {
            return page + ":" + line;
        }
    }

    /** The root of the project: the nearest folder above with the licence in it. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !root().relativize(file).toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks() {
        return pages().stream().flatMap(page -> blocks(page).stream()).toList();
    }

    static List<Block> blocks(Path page) {
        List<String> lines = read(page).lines().toList();
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).startsWith("```")) {
                int end = start + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String language = lines.get(start).substring(3);
                String above = start == 0 ? "" : lines.get(start - 1);
                blocks.add(
                        new Block(root().relativize(page), start + 1, language, lines.subList(start + 1, end), above));
                start = end;
            }
        }
        return blocks;
    }

    public static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
