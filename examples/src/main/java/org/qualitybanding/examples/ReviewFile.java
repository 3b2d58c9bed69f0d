package org.qualitybanding.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.QualityReview;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A review as a JSON file holds it: the review, and the places in the file, for whoever has to refuse one. */
final class ReviewFile {

    private static final JsonMapper MAPPER = StrictMapper.create();

    private final JsonProblem problems;
    private final QualityReview review;

    private ReviewFile(JsonProblem problems, QualityReview review) {
        this.problems = problems;
        this.review = review;
    }

    /**
     * Reads a review. First the text has to be JSON, then the JSON has to be a review: so what is broken is told by line and
     * column, and what does not fit by its place among the fields.
     *
     * @param source the bytes
     * @return the review
     * @throws BadInputException if the source holds no review
     */
    static ReviewFile read(ReviewSource source) {
        JsonNode tree = tree(source);
        JsonProblem problems = new JsonProblem(source.label(), tree);
        if (tree.isNull()) {
            throw problems.nothing();
        }
        try {
            return new ReviewFile(problems, MAPPER.treeToValue(tree, QualityReview.class));
        } catch (JacksonException e) {
            throw problems.mismatch(e);
        }
    }

    private static JsonNode tree(ReviewSource source) {
        String text = text(source);
        if (text.isBlank()) {
            throw new BadInputException(source.label() + " must hold a review, found an empty file");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw JsonProblem.syntax(source.label(), e);
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
                    source.label() + " must be UTF-8 text, found bytes on line " + line + " that are not");
        }
        text.flip();
        boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    /** Returns the facts of the review. */
    QualityReview review() {
        return review;
    }

    /**
     * Refuses the review for what the library found wrong with it.
     *
     * @param refusal what was wrong
     * @return the refusal, with the place in the file
     */
    BadInputException refused(InvalidValueException refusal) {
        return problems.refused("", refusal);
    }
}
