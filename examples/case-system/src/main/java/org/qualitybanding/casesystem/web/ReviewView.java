package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.model.Service;

/**
 * The page of a review.
 *
 * @param id the id of the review
 * @param service the service that is reviewed
 * @param reviewer who has it today
 * @param form which day is asked about, and by what was on record when
 * @param shown where it stood; empty where the question was refused
 * @param recorded what was recorded just now; empty where nothing was
 * @param offered the forms that the user may fill in, by what they are about
 */
public record ReviewView(
        String id,
        Service service,
        String reviewer,
        FilledForm form,
        Optional<Shown> shown,
        Optional<String> recorded,
        Map<String, List<FactForm>> offered) {}
