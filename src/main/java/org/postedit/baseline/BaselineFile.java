package org.postedit.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

/**
 * A baseline as a file: a line for each finding, sorted, with path, rule and fingerprint between tabs, so that two people’s
 * changes merge. Lines that start with {@code #} are remarks.
 *
 * @param path where it lies; paths in it are seen from its folder
 */
public record BaselineFile(Path path) {
    private static final String MARK = "# Findings that are known to postedit";
    private static final int COLUMNS = 3;

    /**
     * Reads the file.
     *
     * @throws BrokenBaselineException if it is not there, cannot be read, or a line is not as it has to be
     */
    public Baseline read() throws BrokenBaselineException {
        if (!Files.isRegularFile(path)) {
            throw new BrokenBaselineException(path.toString(), "no such file; “postedit baseline” writes one");
        }
        try {
            List<Entry> entries = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(path)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line, number));
                }
            }
            return new Baseline(entries);
        } catch (CharacterCodingException e) {
            throw new BrokenBaselineException(path.toString(), "not UTF-8 text");
        } catch (IOException e) {
            throw new BrokenBaselineException(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private Entry entry(String line, int number) throws BrokenBaselineException {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new BrokenBaselineException(
                    path.toString(), number, "not a path, a rule and a fingerprint with a tab between them");
        }
        try {
            return new Entry(unescaped(cells[0]), new RuleId(cells[1]), new Fingerprint(cells[2]));
        } catch (IllegalArgumentException e) {
            throw new BrokenBaselineException(path.toString(), number, String.valueOf(e.getMessage()));
        }
    }

    /** Whether a file begins as those do that {@link #write} makes; a pipe is not asked. */
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] head = MARK.getBytes(StandardCharsets.UTF_8);
        try (InputStream start = Files.newInputStream(file)) {
            return Arrays.equals(head, start.readNBytes(head.length));
        } catch (IOException e) {
            // Whoever takes it for a text learns why it cannot be read.
            return false;
        }
    }

    /** Writes what a file holds that says {@code baseline}. */
    public static void write(Baseline baseline, Writer file) throws IOException {
        file.write(MARK + ": path, rule, fingerprint of the sentence. “postedit baseline” writes this.\n");
        for (Entry entry : baseline.entries()) {
            file.write(escaped(entry.path()) + '\t' + entry.rule() + '\t' + entry.fingerprint() + '\n');
        }
    }

    /** How a file is called here that a report calls {@code name}. */
    public String pathOf(String name) {
        try {
            Path folder = path.toAbsolutePath().normalize().getParent();
            Path file = Path.of(name).toAbsolutePath().normalize();
            return (folder == null ? file : folder.relativize(file)).toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return name;
        } catch (IllegalArgumentException e) {
            // On another drive there is no way from here to there.
            return name.replace('\\', '/');
        }
    }

    /** Where the file lies that is called {@code name} here; empty where this system has no such names. */
    public Optional<Path> fileOf(String name) {
        try {
            Path folder = path.toAbsolutePath().normalize().getParent();
            return Optional.of((folder == null ? Path.of(name) : folder.resolve(name)).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String path) {
        String whole = path.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return whole.startsWith("#") ? "\\" + whole : whole;
    }

    private static String unescaped(String cell) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                path.append(
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        });
            } else {
                path.append(c);
            }
        }
        return path.toString();
    }
}
