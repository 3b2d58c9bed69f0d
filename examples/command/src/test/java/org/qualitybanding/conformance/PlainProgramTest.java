package org.qualitybanding.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second reading of the published model, which shares no code with the library, answers every vector as well. */
class PlainProgramTest {

    @TempDir
    private static Path classes;

    private static PlainProgram program;

    @BeforeAll
    static void compile() throws IOException {
        program = PlainProgram.compiledInto(classes);
    }

    @Test
    void answersEveryVector() throws IOException, InterruptedException {
        assertThat(program.ask(Vector.FOLDER)).containsExactly(Vector.all().size() + " vectors, 0 answered otherwise");
    }

    /** The control: whichever value of whichever answer is wrong, it is noticed. */
    @Test
    void noticesEveryWrongVector(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> wrong = Vector.all().stream()
                .flatMap(vector -> vector.wrongOnes().stream())
                .map(vector -> vector.json().toString())
                .toList();
        for (String file : List.of("review.json", "policy.json", "calendar.json")) {
            Files.copy(Vector.FOLDER.resolve(file), folder.resolve(file));
        }
        Files.createDirectory(folder.resolve("vectors"));
        Files.writeString(folder.resolve("vectors/wrong.json"), wrong.toString());

        assertThat(wrong).hasSizeGreaterThan(300);
        assertThat(program.ask(folder))
                .hasSize(wrong.size() + 1)
                .last()
                .isEqualTo(wrong.size() + " vectors, " + wrong.size() + " answered otherwise");
    }

    @Test
    void sharesNoCodeWithTheLibrary() throws IOException {
        assertThat(PlainProgram.text())
                .filteredOn(line -> line.startsWith("import ") || line.contains("org.qualitybanding"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("import java."));
    }
}
