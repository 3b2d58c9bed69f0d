package org.qualitybanding.casesystem.web;

import org.qualitybanding.casesystem.record.UnknownReviewException;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page says where there is nothing to show, or what was asked in an address can't be answered. */
@ControllerAdvice(annotations = Controller.class)
class Refusals {

    @ExceptionHandler({UnknownReviewException.class, UnknownPageException.class})
    ModelAndView unknown() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(InvalidValueException e) {
        return page(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView page(HttpStatus status) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        return page;
    }
}
