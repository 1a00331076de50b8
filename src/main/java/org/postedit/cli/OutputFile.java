package org.postedit.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A report on its way into a file: it gets the file's name once it is whole, and a run that breaks off leaves what was
 * there before. A symbolic link stays one, and so do permissions; what is no common file, such as a pipe, is written as it comes.
 */
final class OutputFile implements Closeable {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private final Path target;
    private final Path fresh;
    private final Writer writer;

    private OutputFile(Path target, Path fresh, Writer writer) {
        this.target = target;
        this.fresh = fresh;
        this.writer = writer;
    }

    /** What goes into a file. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes a file, wholly or not at all; where it cannot be written, {@code outcome} learns why and the answer is no. */
    static boolean write(Path file, Content content, Outcome outcome) {
        try (OutputFile target = open(file)) {
            content.write(target.writer());
            target.commit();
            return true;
        } catch (IOException e) {
            outcome.refuse(file + ": cannot be written: " + reason(e));
            return false;
        }
    }

    /**
     * Begins a report that will be {@code file}.
     *
     * @throws IOException if no such file can be made; {@link #reason} tells why
     */
    static OutputFile open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new OutputFile(file, file, writer(file, StandardOpenOption.WRITE));
        }
        Path target = Files.exists(file) ? file.toRealPath() : linked(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        // Not a temporary file of the platform's making: only its owner could read that.
        String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path fresh = target.resolveSibling(".postedit-" + number + ".tmp");
        return new OutputFile(target, fresh, writer(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** What kept a report from being written, as a fragment. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        return String.valueOf(e.getMessage());
    }

    /** The file that a link names, whether it is there or not. */
    private static Path linked(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("it is a link to itself");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    Writer writer() {
        return writer;
    }

    /** Gives the whole report its name. */
    void commit() throws IOException {
        writer.close();
        if (!fresh.equals(target)) {
            if (Files.exists(target)) {
                copyAttributes(target, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the report; what was not committed is gone. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (!fresh.equals(target)) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static void copyAttributes(Path from, Path to) throws IOException {
        try {
            TextFile.copyOwner(from, to);
        } catch (IOException e) {
            // Who may not give files away has a right to write a report here all the same; it is theirs then.
        }
        TextFile.copyPermissions(from, to);
    }

    private static Writer writer(Path file, StandardOpenOption... options) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file, options), StandardCharsets.UTF_8));
    }
}
