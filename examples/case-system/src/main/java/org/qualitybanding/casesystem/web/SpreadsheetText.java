package org.qualitybanding.casesystem.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Rows of cells for a spreadsheet, as CSV.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return for a formula,
 * and runs it: a service that is named {@code =HYPERLINK(…)} would reach whoever opens the file. Such a text gets an apostrophe in front,
 * by which spreadsheets know that it is text. Numbers and days are what they are.
 */
public final class SpreadsheetText {

    /** By which a spreadsheet knows that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n";

    private final StringWriter text = new StringWriter();
    private final CsvWriter rows;

    /** Starts with a heading. */
    public SpreadsheetText(String... heading) {
        text.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        row((Object[]) heading);
    }

    /** Adds a row; an empty {@code Optional} is an empty cell. */
    public void row(Object... cells) {
        rows.writeRecord(Arrays.stream(cells).map(SpreadsheetText::cell).toList());
    }

    private static String cell(Object value) {
        Object given = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : value;
        return given instanceof Number || given instanceof LocalDate ? given.toString() : safe(given.toString());
    }

    /** A text that no spreadsheet takes for a formula; some of them pass over blanks in front. */
    static String safe(String text) {
        boolean formula = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!text.isBlank() && FORMULA.indexOf(text.strip().charAt(0)) >= 0));
        return formula ? "'" + text : text;
    }

    /** The file, whole. */
    @Override
    public String toString() {
        return text.toString();
    }
}
