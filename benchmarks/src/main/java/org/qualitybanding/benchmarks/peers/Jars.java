package org.qualitybanding.benchmarks.peers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which jars an engine brings: all that its artifact depends on, by the verbose tree that Maven prints, looked up on the class
 * path. The versions are those that this module resolves to: where two engines share a library, it has one version here.
 */
public final class Jars {

    private static final int INDENTATION = 3;
    private static final Pattern COORDINATES = Pattern.compile("[|+\\\\ -]*\\(?([^: ]+:[^: ]+):.*");
    private static final String OUR_GROUP = "org.qualitybanding";

    private final Map<String, Set<String>> dependencies = new HashMap<>();
    private final List<Path> classPath = new ArrayList<>();

    /**
     * Reads the tree.
     *
     * @param tree the output of {@code dependency:tree} with {@code verbose}
     * @param classPath the class path of the benchmarks
     */
    public Jars(Path tree, String classPath) {
        for (String entry : classPath.split(File.pathSeparator)) {
            this.classPath.add(Path.of(entry));
        }
        try {
            read(Files.readAllLines(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<String> lines) {
        List<String> path = new ArrayList<>();
        for (String line : lines) {
            Matcher coordinates = COORDINATES.matcher(line);
            if (coordinates.matches() && !line.contains(":test")) {
                String artifact = coordinates.group(1);
                int depth = coordinates.start(1) / INDENTATION;
                path.subList(depth, path.size()).clear();
                path.add(artifact);
                if (depth > 0) {
                    dependencies
                            .computeIfAbsent(path.get(depth - 1), parent -> new LinkedHashSet<>())
                            .add(artifact);
                }
            }
        }
    }

    /** Lists the jars that artifacts bring, the artifacts themselves included, in the order of the class path. */
    public List<Path> of(List<String> artifacts) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(artifacts);
        while (!open.isEmpty()) {
            String artifact = open.remove();
            if (found.add(artifact)) {
                open.addAll(dependencies.getOrDefault(artifact, Set.of()));
            }
        }
        return classPath.stream()
                .filter(jar -> found.stream().anyMatch(artifact -> isOf(jar, artifact)))
                .toList();
    }

    /** Returns the version of an artifact that lies in a repository, which is the name of its directory. */
    public String version(String artifact) {
        return classPath.stream()
                .filter(jar -> isOf(jar, artifact))
                .map(jar -> jar.getParent().getFileName().toString())
                .findFirst()
                .orElseThrow();
    }

    /** A jar lies in a repository under group and name, or is named after a module of this build. */
    private static boolean isOf(Path jar, String artifact) {
        String group = artifact.substring(0, artifact.indexOf(':'));
        String name = artifact.substring(artifact.indexOf(':') + 1);
        return group.equals(OUR_GROUP)
                ? jar.getFileName().toString().startsWith(name + "-")
                : jar.getParent().getParent().endsWith(Path.of(group.replace('.', '/'), name));
    }
}
