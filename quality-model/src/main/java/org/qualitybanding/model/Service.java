package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A care service at a location: what is visited, reviewed and banded (clause M6, reading R21).
 *
 * <p>A service may get another provider while it is reviewed. It stays the same service, and what was owed is owed by whoever
 * runs it: with a new provider from 20 March 2026, a worklist of 19 March names the old one, and one of 20 March the new one.
 *
 * @param id the caller's id of the service; without white space, at most 100 characters
 * @param name the service's name; not blank
 * @param provider who runs it when the review is opened; who does later, {@link #providerOn} tells
 * @param identifiers the names that registers know the service by, such as its CQC location; may be empty
 * @param newProviders the providers that took it over since; of two on one day, the later given is the later
 */
@RecordStyle
@Value.Builder
public record Service(
        String id, String name, Provider provider, List<Identifier> identifiers, List<NewProvider> newProviders)
        implements WithService {

    static final Dated<NewProvider> NEW_PROVIDERS = Dated.by("newProviders", "changedOn", NewProvider::changedOn);

    /**
     * Creates a service.
     *
     * @throws InvalidValueException if the id, the name or the provider is missing or malformed
     */
    public Service {
        Checks check = new Checks();
        id = check.recordId(id);
        name = check.text("name", name);
        provider = check.given("provider", provider);
        identifiers = check.list("identifiers", identifiers);
        newProviders = NEW_PROVIDERS.inOrder(check, newProviders);
        check.done();
    }

    /**
     * Starts a service.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who runs the service on a day.
     *
     * @param date the day
     * @return the provider of the last change on or before the day, or the first one
     */
    public Provider providerOn(LocalDate date) {
        Require.given("date", date);
        Provider then = provider;
        for (NewProvider change : newProviders) {
            if (!change.changedOn().isAfter(date)) {
                then = change.provider();
            }
        }
        return then;
    }

    Service asKnownOn(LocalDate date) {
        List<NewProvider> then = NEW_PROVIDERS.knownOn(date, newProviders);
        return then.equals(newProviders) ? this : new Service(id, name, provider, identifiers, then);
    }

    /** Returns the ids, such as {@code service S-1 of provider P-1}. */
    @Override
    public String toString() {
        return "service " + id + " of " + provider;
    }

    /**
     * A provider that took over a service.
     *
     * @param changedOn the day from which it runs the service, itself included
     * @param provider who runs it from then on
     */
    public record NewProvider(LocalDate changedOn, Provider provider) {

        /**
         * Creates a change of provider.
         *
         * @throws InvalidValueException if the day or the provider is missing
         */
        public NewProvider {
            Checks check = new Checks();
            changedOn = check.given("changedOn", changedOn);
            provider = check.given("provider", provider);
            check.done();
        }

        /** Returns id and day, such as {@code provider P-2 from 2026-03-20}. */
        @Override
        public String toString() {
            return provider + " from " + changedOn;
        }
    }

    /** Builds a {@link Service}. */
    public static class Builder extends ServiceBuilder {
        Builder() {}
    }
}
