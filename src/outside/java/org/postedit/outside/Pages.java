package org.postedit.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postedit.cli.Main;

/** Reports as the command line writes them, of texts that are as they should be and of such as are not. */
final class Pages {
    static final Path ARTICLE = Path.of("fixtures/pyongyang-visit.txt");

    private static final String FAULTY = "The ferry was was late. , according to the mayor. ";

    private final Path folder;

    Pages(Path folder) {
        this.folder = folder;
    }

    /** Texts that try a page, by the name of what is wrong with them. */
    static Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "script",
                "He said </script><script>document.title = 'x'</script> was was late <img src=x onerror=alert(1)>.");
        texts.put("markup", "<style>*{display:none}</style></p></main></body> was was <!-- late. , said <b>he");
        texts.put("right-to-left", "قال الوزير إن إن السفينة تأخرت. , \u202Eand and\u202C he left. וגם הוא הוא הלך.");
        texts.put("many", FAULTY.repeat(70) + "\n\n" + (FAULTY + "\n\n").repeat(40));
        texts.put("long-word", "x".repeat(5000) + " was was late. , said " + "y/".repeat(2500) + " the the mayor.");
        texts.put("long-repeat", "A ferry. ".repeat(300) + "It it ended.");
        texts.put("empty", "");
        texts.put("blank", " \n\n ");
        texts.put("one-word", "Ferry");
        texts.put("characters", "It\u200B was\u0007 was \uFFFD late\u2028 and \uD83D\uDEA2 and and\u00AD gone\uFEFF.");
        return texts;
    }

    /** The report on the article that the repository has as its example, doubtful findings included. */
    Path article() throws IOException {
        return report("article", "strict", ARTICLE);
    }

    /** The report on texts of this kind, and on the article with them. */
    Path hostile(String kind) throws IOException {
        Path text = folder.resolve(kind + ".txt");
        Files.writeString(text, hostile().get(kind), StandardCharsets.UTF_8);
        return report(kind, "artifacts", text);
    }

    /** The report on all whole articles of the repository. */
    Path folderOfArticles() throws IOException {
        return report("folder", "artifacts", Path.of("fixtures"));
    }

    Path report(String name, String profile, Path text) throws IOException {
        Path page = folder.resolve(name + ".html");
        if (!Files.exists(page)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String[] arguments = {
                "check", "--fail-on", "never", "--profile", profile, "--format", "html", text.toString()
            };
            int code = Main.run(arguments, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
            assertEquals(0, code);
            Files.write(page, out.toByteArray());
        }
        return page;
    }
}
