package org.qualitybanding.casesystem.web;

import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.users.Role;
import org.springframework.security.core.Authentication;

/**
 * Who asks for a page.
 *
 * @param id the id of the user
 * @param recorder whether the user may record facts
 * @param manager whether the user may decide, and compare policies
 */
public record SignedIn(String id, boolean recorder, boolean manager) {

    public static SignedIn of(Authentication who) {
        boolean manager = has(who, Role.MANAGER);
        return new SignedIn(who.getName(), manager || has(who, Role.REVIEWER), manager);
    }

    private static boolean has(Authentication who, Role role) {
        return who.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + role.name()).equals(granted.getAuthority()));
    }

    /** Whether the user may send a form. */
    public boolean mayRecord(FactForm.Who who) {
        return switch (who) {
            case REVIEWER -> recorder;
            case MANAGER -> manager;
        };
    }
}
