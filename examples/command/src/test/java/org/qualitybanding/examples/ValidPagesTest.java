package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.examples.browser.NuChecker;

/** The Nu HTML checker finds no error in any page. */
class ValidPagesTest {

    @ParameterizedTest
    @EnumSource
    void page(BundledCase bundled) {
        assertThat(NuChecker.errors(PageOfCase.of(bundled).html())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void letter(BundledCase bundled) {
        assertThat(NuChecker.errors(PageOfCase.of(bundled).letter().html())).isEmpty();
    }
}
