package org.qualitybanding.examples.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * A file in the shape of GOV.UK's, with the bank holidays as they were and are kept: England and Wales 2019 to 2027,
 * Scotland and Northern Ireland 2019 to 2025.
 */
final class BankHolidayFile {

    private BankHolidayFile() {}

    static String text() {
        try (InputStream file = BankHolidayFile.class.getResourceAsStream("bank-holidays.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GovUkBankHolidays read() {
        return GovUkBankHolidays.read(text());
    }

    static WorkingDays englandAndWales() {
        return read().workingDays("england-and-wales");
    }
}
