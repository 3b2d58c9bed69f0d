package org.qualitybanding.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

/** The checks that the modules share, where no record of the model shows them. */
class RequireTest {

    @Test
    @DisplayName("a number is at least as large as the least, the least included")
    void atLeast() {
        assertThat(Require.atLeast("minor", 0, 0)).isZero();
        assertThat(Require.atLeast("minor", 0, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Require.atLeast("minor", 0, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("minor must be 0 or more, found -1");
    }

    @Test
    @DisplayName("a list is copied, unless nobody can change it")
    void list() {
        List<String> changeable = new ArrayList<>(List.of("A-1", "A-2"));
        List<String> copy = Require.list("ids", changeable);
        changeable.set(0, "A-3");
        assertThat(copy).containsExactly("A-1", "A-2");
        assertThatThrownBy(() -> copy.add("A-3")).isInstanceOf(UnsupportedOperationException.class);

        List<String> ofTheJdk = List.of("A-1", "A-2");
        assertThat(Require.list("ids", ofTheJdk)).isSameAs(ofTheJdk);
        List<String> ofGuava = ImmutableList.of("A-1", "A-2");
        assertThat(Require.list("ids", ofGuava)).isSameAs(ofGuava);
    }

    @Test
    @DisplayName("a list lacks no element")
    void listWithoutAnElement() {
        for (Collection<String> values : List.<Collection<String>>of(
                Arrays.asList("A-1", null), new LinkedHashSet<>(Arrays.asList("A-1", null)))) {
            assertThatThrownBy(() -> Require.list("ids", values)).hasMessage("ids[1] must be given, found nothing");
        }
    }

    @Test
    @DisplayName("a list in order stays as it is, and any other is put into order")
    void inOrder() {
        List<String> sorted = List.of("A-1", "A-2", "A-2");
        assertThat(Require.inOrder("ids", sorted, Comparator.<String>naturalOrder()))
                .isSameAs(sorted);
        assertThat(Require.inOrder("ids", List.of("A-2", "A-1"), Comparator.<String>naturalOrder()))
                .containsExactly("A-1", "A-2");
        assertThatThrownBy(() -> Require.inOrder("ids", Arrays.asList("A-2", null), Comparator.<String>naturalOrder()))
                .hasMessage("ids[1] must be given, found nothing");
    }
}
