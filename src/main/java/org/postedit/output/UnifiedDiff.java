package org.postedit.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.postedit.document.Source;

/** Shows what a repair changes as a patch that {@code git apply} takes. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final int HEADER_LINES = 2;
    /** A line with the feed that ends it; what has none is the last. */
    private static final Pattern BEHIND_FEED = Pattern.compile("(?<=\n)");

    private UnifiedDiff() {}

    /** Whether the lines of a patch can be in {@code charset}: not in UTF-16, where a line feed is two bytes. */
    public static boolean holds(Charset charset) {
        return Arrays.equals("\n".getBytes(charset), new byte[] {'\n'});
    }

    /**
     * The patch from {@code source} to {@code repaired}; empty where nothing changes. Git compares bytes: write it in the
     * encoding of the source.
     */
    public static String of(Source source, String repaired) {
        if (source.text().equals(repaired)) {
            return "";
        }
        List<String> before = lines(source.text());
        List<String> after = lines(repaired);
        String path = path(source.name());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                GitPath.quoted("a/" + path, source.charset()),
                GitPath.quoted("b/" + path, source.charset()),
                before,
                DiffUtils.diff(before, after),
                CONTEXT);
        StringBuilder patch = new StringBuilder();
        for (int i = 0; i < diff.size(); i++) {
            String line = diff.get(i);
            patch.append(line);
            if (!line.endsWith("\n")) {
                boolean content = i >= HEADER_LINES && !line.startsWith("@@");
                patch.append(content ? "\n\\ No newline at end of file\n" : "\n");
            }
        }
        return patch.toString();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(BEHIND_FEED.split(text));
    }

    /** The path as git names it: with slashes, and without a root. */
    private static String path(String name) {
        if (name.startsWith("<")) {
            return name;
        }
        Path path = Path.of(name).normalize();
        Path root = path.getRoot();
        return (root == null ? path : root.relativize(path)).toString().replace(File.separatorChar, '/');
    }
}
