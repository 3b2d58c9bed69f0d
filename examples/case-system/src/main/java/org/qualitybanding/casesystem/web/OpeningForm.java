package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What is asked to open a review, and the review that the answers make. */
final class OpeningForm {

    /** The five domains that the document names, and four invented ones of this team (clause M4). */
    private static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    private OpeningForm() {}

    /** The questions, with the service of an earlier review proposed where one is named. */
    static List<Field> fields(Optional<QualityReview> before, String user, LocalDate today) {
        Optional<Service> service = before.map(QualityReview::service);
        Optional<Provider> provider = service.map(known -> known.providerOn(today));
        return List.of(
                proposing(Field.line("service.name", "Name of the service"), service.map(Service::name)),
                proposing(
                        Field.line("service.id", "Id of the service")
                                .hint("The same in each of its reviews, such as S-12."),
                        service.map(Service::id)),
                proposing(Field.line("provider.name", "Name of the provider"), provider.map(Provider::name)),
                proposing(Field.line("provider.id", "Id of the provider"), provider.map(Provider::id)),
                Field.line("reviewer", "Reviewer").proposing(user),
                Field.day("openedOn", "Day of the opening").proposing(today.toString()),
                Field.someOf(
                        "initialDomainIds",
                        "Domains to look at first",
                        CATALOGUE.domains().stream()
                                .map(domain -> new Choice(domain.id(), domain.name()))
                                .toList()));
    }

    private static Field proposing(Field field, Optional<String> value) {
        return value.map(field::proposing).orElse(field);
    }

    /**
     * The review that the answers make.
     *
     * @throws InvalidValueException if an answer can't be read, or the library refuses it
     */
    static QualityReview review(String id, Typed typed) {
        QualityReview.Builder review =
                QualityReview.builder().id(id).catalogue(CATALOGUE).initialDomainIds(typed.several("initialDomainIds"));
        typed.text("reviewer").ifPresent(review::reviewer);
        typed.day("openedOn").ifPresent(review::openedOn);
        Provider.Builder provider = Provider.builder();
        typed.text("provider.id").ifPresent(provider::id);
        typed.text("provider.name").ifPresent(provider::name);
        Service.Builder service = Service.builder();
        typed.text("service.id").ifPresent(service::id);
        typed.text("service.name").ifPresent(service::name);
        typed.readable();
        return review.service(service(service.provider(provider(provider)))).build();
    }

    private static Provider provider(Provider.Builder provider) {
        try {
            return provider.build();
        } catch (InvalidValueException refusal) {
            throw at("provider", refusal);
        }
    }

    private static Service service(Service.Builder service) {
        try {
            return service.build();
        } catch (InvalidValueException refusal) {
            throw at("service", refusal);
        }
    }

    /** The same refusal of a part of the review, so that its id is not taken for that of another part. */
    private static InvalidValueException at(String part, InvalidValueException refusal) {
        return new InvalidValueException(refusal.faults().stream()
                .map(fault -> new Fault(part + "." + fault.field(), Optional.empty(), fault.expected(), fault.found()))
                .toList());
    }
}
