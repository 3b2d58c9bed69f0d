package org.qualitybanding.casesystem.web;

import org.qualitybanding.casesystem.record.UnknownReviewException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page says where there is nothing to show. */
@ControllerAdvice(annotations = Controller.class)
class Refusals {

    @ExceptionHandler
    ModelAndView unknown(UnknownReviewException e) {
        ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
        page.addObject("status", HttpStatus.NOT_FOUND.value());
        return page;
    }
}
