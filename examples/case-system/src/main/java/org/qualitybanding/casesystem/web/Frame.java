package org.qualitybanding.casesystem.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.form.Days;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page: who is signed in, what they may do, and the day.
 *
 * @param user the id of the user; empty before the login
 * @param recorder whether the user may record facts
 * @param manager whether the user may decide, and compare policies
 * @param today the day
 * @param zone where the reviews take place, whose time is shown
 * @param csrf what a form has to send along, which no other site knows; empty where nothing can be sent
 */
public record Frame(
        Optional<String> user,
        boolean recorder,
        boolean manager,
        LocalDate today,
        ZoneId zone,
        Optional<CsrfToken> csrf) {

    /** A moment, by the clock of the place. */
    public String time(Instant moment) {
        return Days.time(moment, zone);
    }

    /** Whether the user may send a form. */
    public boolean mayRecord(FactForm.Who who) {
        return switch (who) {
            case REVIEWER -> recorder;
            case MANAGER -> manager;
        };
    }

    /** The name of what a form has to send along. */
    public String tokenName() {
        return csrf.map(CsrfToken::getParameterName).orElse("");
    }

    /** What a form has to send along. */
    public String token() {
        return csrf.map(CsrfToken::getToken).orElse("");
    }
}
