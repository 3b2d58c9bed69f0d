package org.qualitybanding.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.qualitybanding.exchange.json.JsonInput;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a JSON file holds, and the places in it, for whoever has to refuse one.
 *
 * @param name what the messages call the file
 * @param input what it holds
 * @param <T> the type of that
 */
record JsonFile<T>(String name, JsonInput<T> input) {

    /**
     * Reads a file.
     *
     * @param source the bytes
     * @param what what messages call the whole content, such as {@code review}
     * @param type the type to read
     * @return the content
     * @throws BadInputException if the source holds none
     */
    static <T> JsonFile<T> read(ReviewSource source, String what, Class<T> type) {
        String text = text(source);
        if (text.isBlank()) {
            throw new BadInputException(source.fileName() + " must hold a " + what + ", found an empty file");
        }
        try {
            return new JsonFile<>(source.fileName(), StrictJackson3.read(text, type));
        } catch (InvalidValueException e) {
            throw problem(source.fileName(), e);
        }
    }

    /** Returns what it holds. */
    T value() {
        return input.value();
    }

    /** Words what the library found wrong with the content, with the places in the file. */
    BadInputException refused(InvalidValueException refusal) {
        return problem(name, input.refused(refusal));
    }

    private static BadInputException problem(String name, InvalidValueException refusal) {
        return new BadInputException(name + ": " + refusal.getMessage());
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
