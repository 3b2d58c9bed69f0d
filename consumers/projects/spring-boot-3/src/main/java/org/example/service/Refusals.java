package org.example.service;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the library refuses with a problem document (RFC 9457). */
@RestControllerAdvice
class Refusals {

    /** Passes the faults on as they are: places, ids, counts and dates, and no text that people wrote. */
    @ExceptionHandler
    ProblemDetail refused(InvalidValueException refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
        problem.setTitle("The review was refused");
        problem.setProperty("faults", refusal.faults());
        return problem;
    }
}
