package org.postedit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postedit.baseline.BaselineFile;
import org.postedit.document.Format;
import org.postedit.engine.Refusal;

/** Finds the texts that the arguments of a command name; a folder stands for all texts below it, hidden ones left out. */
final class Inputs {
    private static final int HEAD = 2000;
    private static final String MADE_BY_US = "<meta name=\"generator\" content=\"postedit\">";

    private final Optional<Path> report;
    private final Outcome outcome;
    private final List<Input> found = new ArrayList<>();

    /** Files that were named and are no texts, each with what it is. */
    private final Map<Input, String> noTexts = new LinkedHashMap<>();

    private Inputs(Optional<Path> report, Outcome outcome) {
        this.report = report;
        this.outcome = outcome;
    }

    /** The texts in the order of {@code paths}, those of a folder sorted; what cannot be found is told to {@code outcome}. */
    static List<Input> find(List<String> paths, Outcome outcome) {
        return find(paths, Optional.empty(), outcome);
    }

    /** The same for a run that writes {@code report}, which is no text of a folder though it may lie there from the last run. */
    static List<Input> find(List<String> paths, Optional<Path> report, Outcome outcome) {
        Inputs inputs = new Inputs(report, outcome);
        paths.forEach(inputs::add);
        inputs.refuseNoTexts();
        return inputs.found;
    }

    /** Whoever names {@code *} means the texts; whoever names nothing else is told what it is. */
    private void refuseNoTexts() {
        Set<Path> texts = found.stream()
                .flatMap(input -> input.path().stream())
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        noTexts.forEach((input, what) -> {
            Optional<Path> text = input.textOfSideCar();
            boolean meant = text.isPresent()
                    ? !texts.contains(text.get().toAbsolutePath().normalize())
                    : texts.isEmpty();
            if (meant) {
                refuse(input.name(), ": " + what);
            }
        });
    }

    private void add(String name) {
        if (name.equals("-")) {
            found.add(Input.STANDARD_INPUT);
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                addFile(Input.of(path), path);
            }
        } catch (InvalidPathException e) {
            refuse(name, ": not the name of a file");
        }
    }

    private void addFile(Input input, Path path) {
        Optional<Path> text = input.textOfSideCar();
        if (text.isPresent()) {
            noTexts.put(
                    input,
                    "says what to leave in “" + text.get().getFileName()
                            + "” and is no text; name that to have it read");
        } else if (BaselineFile.isOne(path)) {
            noTexts.put(input, "a baseline and no text; say --baseline before it");
        } else {
            found.add(input);
        }
    }

    private void addFolder(Path folder) {
        List<Path> texts = new ArrayList<>();
        int refused = outcome.exitCode();
        try {
            Files.walkFileTree(folder, new Texts(folder, texts));
        } catch (IOException e) {
            refuse(folder.toString(), ": cannot be read: " + e.getMessage());
            return;
        }
        if (texts.isEmpty() && outcome.exitCode() == refused) {
            refuse(folder.toString(), ": no .txt, .md, .html or .docx file in this folder");
        }
        Collections.sort(texts);
        texts.stream().map(Input::of).filter(input -> !isOldReport(input)).forEach(found::add);
    }

    /** Whether the report is to be written over it, and it is a page that was written so before: no article gets lost. */
    private boolean isOldReport(Input input) {
        if (report.filter(input::isIn).isEmpty()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(input.path().orElseThrow())) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MADE_BY_US);
        } catch (IOException e) {
            return false; // told when it is read
        }
    }

    private void refuse(String name, String reason) {
        outcome.refuse(new Refusal(name, Refusal.Cause.INPUT, name + reason));
    }

    private final class Texts extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> texts;

        Texts(Path root, List<Path> texts) {
            this.root = root;
            this.texts = texts;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean text = Format.isKnown(file.toString()) && !isHidden(file) && !Files.isDirectory(file);
            if (text && !BaselineFile.isOne(file)) {
                texts.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refuse(file.toString(), ": no permission to read it");
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
