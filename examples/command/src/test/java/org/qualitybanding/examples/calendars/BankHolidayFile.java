package org.qualitybanding.examples.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.qualitybanding.exchange.calendar.GovUkBankHolidays;
import org.qualitybanding.exchange.calendar.GovUkDivision;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.timeline.calendar.WorkingDays;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file in the shape of GOV.UK's, with the bank holidays as they were and are kept: England and Wales 2019 to 2027,
 * Scotland and Northern Ireland 2019 to 2025.
 */
final class BankHolidayFile {

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();

    private BankHolidayFile() {}

    static String text() {
        try (InputStream file = BankHolidayFile.class.getResourceAsStream("/bank-holidays.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GovUkBankHolidays read() {
        return read(text());
    }

    static GovUkBankHolidays read(String json) {
        return GovUkBankHolidays.of(MAPPER.readValue(json, new TypeReference<Map<String, GovUkDivision>>() {}));
    }

    static WorkingDays englandAndWales() {
        return read().workingDays("england-and-wales");
    }
}
