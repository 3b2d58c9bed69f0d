package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The review of the initial domains: on site, over one day or several (clause M6), or remote, by a request for evidence
 * (clause M7).
 *
 * <pre>{@code
 * Visit.onSite(LocalDate.of(2026, 3, 2));                              // one day
 * Visit.onSite(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));   // three
 * Visit.begun(LocalDate.of(2026, 3, 2));                               // still going on
 * Visit.remote(request);
 * }</pre>
 *
 * @param mode on site or remote
 * @param firstDay the first day on site; empty for a remote review
 * @param lastDay the last day on site; empty while the visit goes on, and for a remote review
 * @param evidenceRequest the request of a remote review; empty for a visit on site
 */
public record Visit(
        Mode mode,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<EvidenceRequest> evidenceRequest) {

    /**
     * Creates a visit.
     *
     * @throws InvalidValueException if the mode is missing, a visit on site has no first day or has a request, a remote
     *     review has days or has no request, or the last day is before the first
     */
    public Visit {
        Checks check = new Checks();
        mode = check.given("mode", mode);
        firstDay = Require.optional(firstDay);
        lastDay = Require.optional(lastDay);
        evidenceRequest = Require.optional(evidenceRequest);
        if (mode != null) {
            boolean onSite = mode == Mode.ON_SITE;
            checkPresence(check, "firstDay", firstDay, onSite);
            checkPresence(check, "lastDay", lastDay, onSite && lastDay.isPresent());
            checkPresence(check, "evidenceRequest", evidenceRequest, !onSite);
        }
        check.onOrAfter("lastDay", lastDay, "firstDay", firstDay.orElse(null));
        check.done();
    }

    private static void checkPresence(Checks check, String field, Optional<?> value, boolean expected) {
        if (value.isPresent() != expected) {
            check.fault(
                    field, expected ? "given for this mode" : "left out for this mode", expected ? "nothing" : "one");
        }
    }

    /**
     * Returns a visit on site of one day.
     *
     * @param day the day
     * @return the visit
     */
    public static Visit onSite(LocalDate day) {
        return onSite(day, day);
    }

    /**
     * Returns a finished visit on site.
     *
     * @param firstDay its first day
     * @param lastDay its last day, included
     * @return the visit
     * @throws InvalidValueException if the last day is before the first
     */
    public static Visit onSite(LocalDate firstDay, LocalDate lastDay) {
        return new Visit(
                Mode.ON_SITE,
                Optional.of(Require.given("firstDay", firstDay)),
                Optional.of(Require.given("lastDay", lastDay)),
                Optional.empty());
    }

    /**
     * Returns a visit on site that has begun and is not finished.
     *
     * @param firstDay its first day
     * @return the visit
     */
    public static Visit begun(LocalDate firstDay) {
        return new Visit(
                Mode.ON_SITE, Optional.of(Require.given("firstDay", firstDay)), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a remote review.
     *
     * @param request its request for evidence
     * @return the visit
     */
    public static Visit remote(EvidenceRequest request) {
        return new Visit(
                Mode.REMOTE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Require.given("evidenceRequest", request)));
    }

    /**
     * Returns the day the review of the initial domains began.
     *
     * @return the first day on site, or the day of the request
     */
    public LocalDate startedOn() {
        return firstDay.isPresent()
                ? firstDay.get()
                : evidenceRequest.orElseThrow().requestedOn();
    }

    /**
     * Returns the day the review of the initial domains ended, from which the plan's clocks run (reading R27).
     *
     * @return the last day on site, or the day of the response; empty before that
     */
    public Optional<LocalDate> endedOn() {
        return lastDay.isPresent() || evidenceRequest.isEmpty()
                ? lastDay
                : evidenceRequest.get().respondedOn();
    }

    /** The visit without what happened after the date, or empty where it began later. */
    Optional<Visit> asKnownOn(LocalDate date) {
        if (startedOn().isAfter(date)) {
            return Optional.empty();
        }
        if (evidenceRequest.isPresent()) {
            EvidenceRequest then = evidenceRequest.get().asKnownOn(date);
            return Optional.of(then.equals(evidenceRequest.get()) ? this : remote(then));
        }
        return Optional.of(Dated.isKnown(lastDay, date) ? this : begun(startedOn()));
    }

    /** Returns the mode and days, such as {@code on site from 2026-03-02 to 2026-03-04}. */
    @Override
    public String toString() {
        return evidenceRequest
                .map(request -> "remote: " + request)
                .orElseGet(() -> "on site from " + startedOn()
                        + lastDay.map(day -> " to " + day).orElse(", going on"));
    }

    /** How the initial domains are reviewed. */
    public enum Mode {
        /** A reviewer visits the location (clause M6). */
        ON_SITE,
        /** Visits are suspended, and evidence is requested instead (clause M7). */
        REMOTE
    }
}
