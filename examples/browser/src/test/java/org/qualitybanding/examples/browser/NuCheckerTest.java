package org.qualitybanding.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker of HTML finds what is wrong, without a browser. */
class NuCheckerTest {

    @Test
    void goodHtmlHasNoErrors() {
        assertThat(
                        NuChecker.errors(
                                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title></head><body><p>Good.</p></body></html>"))
                .isEmpty();
    }

    @Test
    void eachErrorIsTold() {
        assertThat(
                        NuChecker.errors(
                                "<!DOCTYPE html><html lang=\"en\"><head></head><body><p id=\"a\"><b id=\"a\">Bad.</b></p></body></html>"))
                .hasSize(2)
                .anyMatch(error -> error.contains("title"))
                .anyMatch(error -> error.contains("Duplicate ID"));
    }

    @Test
    void whatKeepsTheCheckerFromCheckingIsAnErrorToo() {
        assertThat(
                        NuChecker.errorsIn(
                                "{\"messages\":[{\"type\":\"info\",\"message\":\"fine\"},{\"type\":\"non-document-error\",\"subType\":\"io\","
                                        + "\"message\":\"the stream broke off\"},{\"type\":\"error\",\"message\":\"Bad.\",\"extract\":\"x\"}]}"))
                .containsExactly("the stream broke off", "Bad.");
    }
}
