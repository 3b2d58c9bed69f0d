package org.qualitybanding.model.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One grammar for one fault and for several. */
class InvalidValueExceptionTest {

    private static final Fault LATE =
            new Fault("actions[1].foundOn", Optional.of("A-2"), "on or after openedOn 2026-03-02", "2026-03-01");
    private static final Fault TWICE =
            new Fault("actions[2].id", Optional.of("A-2"), "a different id from those before it", "\"A-2\"");

    @Test
    @DisplayName("a fault names its record once, and can be read part by part")
    void oneFault() {
        assertThat(new Fault("minor", Optional.empty(), "0 or more", "-1"))
                .hasToString("minor must be 0 or more, found -1");
        assertThat(LATE)
                .hasToString("actions[1].foundOn of \"A-2\" must be on or after openedOn 2026-03-02, found 2026-03-01");
        assertThat(TWICE).hasToString("actions[2].id must be a different id from those before it, found \"A-2\"");

        InvalidValueException refusal = new InvalidValueException("minor", "0 or more", "-1");
        assertThat(refusal).hasMessage("minor must be 0 or more, found -1");
        assertThat(refusal.field()).isEqualTo("minor");
        assertThat(refusal.expected()).isEqualTo("0 or more");
        assertThat(refusal.found()).isEqualTo("-1");
        assertThat(refusal.faults()).containsExactly(new Fault("minor", Optional.empty(), "0 or more", "-1"));
    }

    @Test
    @DisplayName("several faults are numbered; the parts are those of the first")
    void severalFaults() {
        InvalidValueException refusal = new InvalidValueException(List.of(LATE, TWICE));
        assertThat(refusal).hasMessage("2 faults: (1) " + LATE + "; (2) " + TWICE);
        assertThat(refusal.field()).isEqualTo("actions[1].foundOn");
        assertThat(refusal.expected()).isEqualTo("on or after openedOn 2026-03-02");
        assertThat(refusal.found()).isEqualTo("2026-03-01");
        assertThat(refusal.faults()).containsExactly(LATE, TWICE);
    }

    @Test
    @DisplayName("a message shows the first twenty faults")
    void manyFaults() {
        assertThat(new InvalidValueException(Collections.nCopies(20, TWICE)).getMessage())
                .startsWith("20 faults: (1) ")
                .endsWith("; (20) " + TWICE);
        InvalidValueException many = new InvalidValueException(Collections.nCopies(1_021, TWICE));
        assertThat(many.getMessage()).startsWith("1021 faults: (1) ").endsWith("; (20) " + TWICE + "; and 1001 more");
        assertThat(many.faults()).hasSize(1_021);
    }

    @Test
    @DisplayName("it is made of something")
    void parts() {
        assertThatThrownBy(() -> new InvalidValueException(List.of()))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("faults must be 1 or more faults, found 0");
        assertThatThrownBy(() -> new InvalidValueException(null, "given", "nothing"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("field must be given, found nothing");
        assertThatThrownBy(() -> new InvalidValueException("rag", null, "nothing"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected must be given, found nothing");
    }

    @Test
    @DisplayName("serialized it keeps its message and its first fault")
    void serialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidValueException(List.of(LATE, TWICE)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();
            assertThat(read).hasMessage("2 faults: (1) " + LATE + "; (2) " + TWICE);
            assertThat(read.faults())
                    .containsExactly(new Fault(LATE.field(), Optional.empty(), LATE.expected(), LATE.found()));
        }
    }
}
