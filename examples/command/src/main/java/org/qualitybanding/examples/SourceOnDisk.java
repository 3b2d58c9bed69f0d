package org.qualitybanding.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file.
 *
 * @param path as the user gave it; a relative one is taken from the directory where the command was run
 */
record SourceOnDisk(String path) implements ReviewSource {

    /** Far more than a review of a hundred thousand actions, and less than a device that never ends. */
    private static final int MOST_BYTES = 100_000_000;

    @Override
    public String fileName() {
        return Printable.of(path);
    }

    @Override
    public byte[] bytes() {
        Path file = existing();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("is larger than 100 MB");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw refused("does not exist");
        } catch (AccessDeniedException e) {
            throw refused("cannot be read: permission denied");
        } catch (IOException e) {
            throw refused("cannot be read");
        }
    }

    private Path existing() {
        try {
            Path file = Path.of(path);
            if (path.isEmpty() || Files.isDirectory(file)) {
                throw refused("is a directory, not a file");
            }
            return file;
        } catch (InvalidPathException e) {
            throw refused("is not a path");
        }
    }

    private BadInputException refused(String problem) {
        return new BadInputException((path.isEmpty() ? "The empty path" : fileName()) + " " + problem);
    }
}
