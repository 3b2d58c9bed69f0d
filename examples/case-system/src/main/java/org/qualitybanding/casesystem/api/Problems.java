package org.qualitybanding.casesystem.api;

import java.io.Serial;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.casesystem.answer.RescoringUnderWayException;
import org.qualitybanding.casesystem.record.StaleReviewException;
import org.qualitybanding.casesystem.record.UnknownReviewException;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What the API refuses, as problem documents (RFC 9457). The library's faults name field, record, expectation and finding, and hold no
 * free text; neither does anything else here: a document repeats nothing that came with the request.
 */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalid(InvalidValueException refusal) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "It doesn't fit; nothing was recorded.");
        problem.setProperty("faults", refusal.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(StaleReviewException stale) {
        ProblemDetail problem =
                problem(HttpStatus.CONFLICT, "Somebody else recorded something since the review was read.");
        problem.setProperty("reviewId", stale.reviewId());
        problem.setProperty("expectedVersion", stale.expected());
        problem.setProperty("version", stale.found());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail underWay(RescoringUnderWayException e) {
        return problem(HttpStatus.CONFLICT, "Another re-scoring is under way.");
    }

    @ExceptionHandler
    ProblemDetail noVersion(MissingVersionException missing) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, missing.getMessage());
    }

    @ExceptionHandler({UnknownReviewException.class, NothingThereException.class})
    ProblemDetail nothingThere() {
        return problem(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }

    /** Whatever Spring refuses, by its status alone. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status).headers(headers).body(new Problem(status));
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
        ProblemDetail problem = new Problem(status);
        problem.setDetail(detail);
        return problem;
    }

    /** Spring would say the address of the request, in which anything may stand. */
    private static final class Problem extends ProblemDetail {

        @Serial
        private static final long serialVersionUID = 1L;

        Problem(HttpStatusCode status) {
            super(status.value());
        }

        @Override
        public void setInstance(@Nullable URI instance) {}
    }
}
