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
 * @param user who is signed in; empty before the login
 * @param today the day
 * @param zone where the reviews take place, whose time is shown
 * @param csrf what a form has to send along, which no other site knows; empty where nothing can be sent
 */
public record Frame(Optional<SignedIn> user, LocalDate today, ZoneId zone, Optional<CsrfToken> csrf) {

    /** Whether the user may record facts. */
    public boolean recorder() {
        return user.filter(SignedIn::recorder).isPresent();
    }

    /** Whether the user may decide, and compare policies. */
    public boolean manager() {
        return user.filter(SignedIn::manager).isPresent();
    }

    /** Whether the user may send a form. */
    public boolean mayRecord(FactForm.Who who) {
        return user.filter(signedIn -> signedIn.mayRecord(who)).isPresent();
    }

    /** A moment, by the clock of the place. */
    public String time(Instant moment) {
        return Days.time(moment, zone);
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
