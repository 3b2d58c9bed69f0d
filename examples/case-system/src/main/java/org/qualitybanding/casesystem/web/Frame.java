package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page: who is signed in, what they may do, and the day.
 *
 * @param user the id of the user; empty before the login
 * @param recorder whether the user may record facts
 * @param manager whether the user may decide, and compare policies
 * @param today the day
 * @param csrf what a form has to send along, which no other site knows; empty where nothing can be sent
 */
public record Frame(
        Optional<String> user, boolean recorder, boolean manager, LocalDate today, Optional<CsrfToken> csrf) {

    /** The name of what a form has to send along. */
    public String tokenName() {
        return csrf.map(CsrfToken::getParameterName).orElse("");
    }

    /** What a form has to send along. */
    public String token() {
        return csrf.map(CsrfToken::getToken).orElse("");
    }
}
