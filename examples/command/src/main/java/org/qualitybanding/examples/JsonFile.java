package org.qualitybanding.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a JSON file holds, and the places in it, for whoever has to refuse one.
 *
 * @param problems words what is wrong with the file
 * @param value what it holds
 * @param <T> the type of that
 */
record JsonFile<T>(JsonProblem problems, T value) {

    private static final JsonMapper MAPPER = StrictMapper.create();

    /**
     * Reads a file. First the text has to be JSON, then the JSON has to be of the type: so what is broken is told by line and
     * column, and what does not fit by its place among the fields.
     *
     * @param source the bytes
     * @param what what messages call the whole content, such as {@code review}
     * @param type the type to read
     * @return the content
     * @throws BadInputException if the source holds none
     */
    static <T> JsonFile<T> read(ReviewSource source, String what, Class<T> type) {
        JsonNode tree = tree(source, what);
        JsonProblem problems = new JsonProblem(source.fileName(), what, tree);
        if (tree.isNull()) {
            throw problems.nothing();
        }
        try {
            return new JsonFile<>(problems, MAPPER.treeToValue(tree, type));
        } catch (JacksonException e) {
            throw problems.mismatch(e);
        }
    }

    private static JsonNode tree(ReviewSource source, String what) {
        String text = text(source);
        if (text.isBlank()) {
            throw new BadInputException(source.fileName() + " must hold a " + what + ", found an empty file");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw JsonProblem.syntax(source.fileName(), what, e);
        }
    }

    /** Decodes by hand: a mapper given bytes would guess at the encoding, and a decoder left alone replaces what it can't. */
    private static String text(ReviewSource source) {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            long line = 1;
            for (int index = 0; index < bytes.position(); index++) {
                line += bytes.get(index) == '\n' ? 1 : 0;
            }
            throw new BadInputException(
                    source.fileName() + " must be UTF-8 text, found bytes on line " + line + " that are not");
        }
        text.flip();
        boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }
}
