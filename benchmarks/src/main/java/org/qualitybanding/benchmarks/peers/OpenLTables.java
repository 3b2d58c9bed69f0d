package org.qualitybanding.benchmarks.peers;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.ReviewAnswer;
import org.qualitybanding.benchmarks.decision.ReviewDecision;

/**
 * The model as tables of OpenL Tablets. It reads them from a workbook, which is written from {@code banding.openl} and
 * {@code review.openl}: a table after each empty line, a row in each line, cells between bars.
 */
public final class OpenLTables implements DecisionEngine {

    /** The tables of {@code banding.openl}, by their names. */
    public interface Banding {
        int outcome(int significant, int minor);

        String band(int outcome, int compliance);
    }

    /** The tables of both files, by their names. */
    public interface Review {
        int outcome(int significant, int minor);

        String band(int outcome, int compliance);

        boolean fullReview(int initialSignificant, int initialMinor);

        int outcomeOrPending(boolean fullReview, boolean remainingReviewed, int outcome);

        String lowestBand(boolean fullReview, boolean remainingReviewed, int outcome, int compliance);
    }

    @Override
    public BandDecision bandDecision() {
        Banding tables = tables(Banding.class, "banding.openl");
        return (significant, minor, compliance) -> {
            int outcome = tables.outcome(significant, minor);
            return new BandedOutcome(outcome, tables.band(outcome, compliance));
        };
    }

    @Override
    public ReviewDecision reviewDecision() {
        Review tables = tables(Review.class, "banding.openl", "review.openl");
        return asked -> {
            boolean fullReview = tables.fullReview(asked.initialSignificant(), asked.initialMinor());
            int outcome = tables.outcome(
                    asked.initialSignificant() + asked.remainingSignificant(),
                    asked.initialMinor() + asked.remainingMinor());
            return new ReviewAnswer(
                    fullReview,
                    tables.outcomeOrPending(fullReview, asked.remainingReviewed(), outcome),
                    tables.lowestBand(fullReview, asked.remainingReviewed(), outcome, asked.compliance()),
                    tables.band(outcome, asked.compliance()));
        };
    }

    private static <T> T tables(Class<T> type, String... files) {
        try {
            File workbook = File.createTempFile("banding", ".xlsx");
            try {
                write(workbook, files);
                RulesEngineFactory<T> factory =
                        new RulesEngineFactory<>(workbook.toURI().toURL(), type);
                factory.setExecutionMode(true);
                return factory.newEngineInstance();
            } finally {
                workbook.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(File file, String... files) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = new FileOutputStream(file)) {
            for (String name : files) {
                Sheet sheet = workbook.createSheet(name);
                int at = 0;
                for (String table : RuleFile.text(name).split("\n\n")) {
                    String[] rows = table.strip().split("\n");
                    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, cells(rows[1]).length - 1));
                    for (String row : rows) {
                        String[] cells = cells(row);
                        for (int column = 0; column < cells.length; column++) {
                            (column == 0 ? sheet.createRow(at) : sheet.getRow(at))
                                    .createCell(column)
                                    .setCellValue(cells[column]);
                        }
                        at++;
                    }
                    at++;
                }
            }
            workbook.write(out);
        }
    }

    private static String[] cells(String row) {
        String[] cells = row.split("\\|", -1);
        for (int column = 0; column < cells.length; column++) {
            cells[column] = cells[column].strip();
        }
        return cells;
    }
}
