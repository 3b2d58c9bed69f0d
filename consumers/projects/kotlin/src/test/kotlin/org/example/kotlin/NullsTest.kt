package org.example.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the compiler says to code that hands the library a null. */
class NullsTest {

    @TempDir lateinit var folder: Path

    @Test
    fun `a value is taken`() {
        val (code, words) = compile("val action = Action.minor(\"A-1\", Domain.AUDITS, Rag.RED, LocalDate.of(2026, 3, 2))")
        assertEquals(ExitCode.OK, code, words)
    }

    @Test
    fun `a null is an error`() {
        val (code, words) = compile("val action = Action.minor(\"A-1\", Domain.AUDITS, null, LocalDate.of(2026, 3, 2))")
        assertEquals(ExitCode.COMPILATION_ERROR, code, words)
        assertTrue(words.contains("error:") && words.lowercase().contains("null"), words)
    }

    private fun compile(line: String): Pair<ExitCode, String> {
        val source =
            Files.writeString(
                folder.resolve("Code.kt"),
                """
                import java.time.LocalDate
                import org.qualitybanding.model.*

                $line
                """
                    .trimIndent(),
            )
        val words = ByteArrayOutputStream()
        val code =
            K2JVMCompiler()
                .exec(
                    PrintStream(words),
                    "-no-stdlib",
                    "-no-reflect",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.resolve("classes").toString(),
                    source.toString(),
                )
        return code to words.toString()
    }
}
