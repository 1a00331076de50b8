package org.postedit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds rule cards on the class path and on disk; gives their texts by path. */
final class CardFiles {
    private static final String FOLDER = "rules/";
    private static final String ENDING = ".md";
    private static final Set<String> NO_CARDS = Set.of("lexicon", "languagetool", "README.md");

    private CardFiles() {}

    /** The cards beside this class, in its jar or its folder of classes. */
    static SortedMap<String, String> packaged() throws IOException {
        URL here = Objects.requireNonNull(CardFiles.class.getResource("CardFiles.class"));
        URLConnection connection = here.openConnection();
        SortedMap<String, String> texts;
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                texts = in(file);
            }
        } else {
            texts = relativeTo(classes(here), classes(here).resolve(FOLDER));
        }
        if (texts.isEmpty()) {
            throw new NoSuchFileException(FOLDER, null, "no rule cards beside " + here);
        }
        return texts;
    }

    /** The cards under a folder, or in a file. */
    static SortedMap<String, String> under(Path folderOrFile) throws IOException {
        return relativeTo(Path.of(""), folderOrFile);
    }

    private static Path classes(URL here) throws IOException {
        try {
            Path file = Path.of(here.toURI());
            String inside = CardFiles.class.getName().replace('.', '/');
            Path root = file;
            for (int i = 0; i < Path.of(inside).getNameCount(); i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IOException("no path to " + here, e);
        }
    }

    private static SortedMap<String, String> relativeTo(Path base, Path start) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(start)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            // Where the start itself lies says nothing: a user may keep a card in a folder of any name.
            boolean card = file.equals(start) || isCard(slashed(start.relativize(file)));
            if (card) {
                texts.put(slashed(base.toString().isEmpty() ? file : base.relativize(file)), Files.readString(file));
            }
        }
        return texts;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static SortedMap<String, String> in(JarFile jar) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(FOLDER) && isCard(entry.getName()))
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream in = jar.getInputStream(entry)) {
                texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static boolean isCard(String path) {
        return path.endsWith(ENDING) && Stream.of(path.split("/")).noneMatch(NO_CARDS::contains);
    }
}
