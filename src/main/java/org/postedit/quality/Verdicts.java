package org.postedit.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postedit.finding.Fingerprint;
import org.postedit.finding.RuleId;

/**
 * A file of verdicts: a line each, {@code quotation/split<TAB>5f0c2ab91d3e7704<TAB>true<TAB>right}.
 *
 * <p>Lines that begin with {@code #} are remarks.
 */
public final class Verdicts {
    private static final int COLUMNS = 4;

    private final Map<Fingerprint, Verdict> byKey = new HashMap<>();
    private final List<Verdict> all = new ArrayList<>();

    private Verdicts() {}

    /** No verdict at all. */
    public static Verdicts none() {
        return new Verdicts();
    }

    /**
     * The verdicts of a file.
     *
     * @throws BrokenVerdictException if a line is not one; the message names file and line
     */
    public static Verdicts read(Path file) throws IOException {
        Verdicts verdicts = new Verdicts();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                verdicts.add(parse(line));
            } catch (IllegalArgumentException e) {
                throw new BrokenVerdictException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return verdicts;
    }

    /** The verdict known by {@code key}. */
    public Optional<Verdict> find(Fingerprint key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All verdicts, in the order of the file. */
    public List<Verdict> all() {
        return List.copyOf(all);
    }

    private void add(Verdict verdict) {
        if (byKey.putIfAbsent(verdict.key(), verdict) != null) {
            throw new IllegalArgumentException("a second verdict on " + verdict.key());
        }
        all.add(verdict);
    }

    private static Verdict parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not rule, key, true or false, and right, wrong or none");
        }
        boolean isTrue = switch (columns[2]) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("“" + columns[2] + "” is neither true nor false");
        };
        RepairVerdict repair = switch (columns[3]) {
            case "right" -> RepairVerdict.RIGHT;
            case "wrong" -> RepairVerdict.WRONG;
            case "none" -> RepairVerdict.NONE;
            default -> throw new IllegalArgumentException("“" + columns[3] + "” is neither right nor wrong nor none");
        };
        return new Verdict(new RuleId(columns[0]), new Fingerprint(columns[1]), isTrue, repair);
    }
}
