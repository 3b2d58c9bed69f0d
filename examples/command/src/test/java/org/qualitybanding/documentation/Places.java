package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places in the code, the way the pages write them: {@code timeline.standing.Duty.Kind#owner} is a method, a field or a
 * constant of a type in the room {@code timeline.standing}.
 */
final class Places {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLACE =
            Pattern.compile("([a-z]+(?:\\.[a-z]+)*)\\.((?:[A-Z]\\w*\\.)*[A-Z]\\w*)#(\\w+)");

    private Places() {}

    /** What stands between backquotes, a place or not. */
    static List<String> codeIn(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    static boolean isPlace(String code) {
        return PLACE.matcher(code).matches();
    }

    static void assertExists(String code) throws ClassNotFoundException {
        Matcher place = PLACE.matcher(code);
        assertThat(place.matches())
                .as("%s is a room, a type and a member", code)
                .isTrue();
        Class<?> type = Class.forName(
                "org.qualitybanding." + place.group(1) + "." + place.group(2).replace('.', '$'));
        Stream<Member> members =
                Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()));
        assertThat(members.map(Member::getName))
                .as("what %s declares", type.getName())
                .contains(place.group(3));
    }
}
