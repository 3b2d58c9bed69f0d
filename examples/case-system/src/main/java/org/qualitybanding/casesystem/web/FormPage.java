package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.casesystem.form.FilledForm;

/**
 * A page with a form that stores something.
 *
 * @param title what it does
 * @param area the part of the system that it belongs to
 * @param backTo the address of the page it came from
 * @param backWords what that page is
 * @param sendTo where it is sent
 * @param button what the button says
 * @param form the questions and answers
 * @param version the version of the review that is changed; empty where none is
 * @param meanwhile what others recorded since the form was asked for; none where nobody did
 */
public record FormPage(
        String title,
        String area,
        String backTo,
        String backWords,
        String sendTo,
        String button,
        FilledForm form,
        Optional<Integer> version,
        List<String> meanwhile) {}
