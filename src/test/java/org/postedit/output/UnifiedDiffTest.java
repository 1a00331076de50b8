package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.Format;
import org.postedit.document.Source;

class UnifiedDiffTest {

    @Test
    void showsThreeLinesAroundAChange() {
        assertEquals("""
                --- a/news/draft.txt
                +++ b/news/draft.txt
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """, diff("news/draft.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));
    }

    @Test
    void tellsThatTheLastLineIsNotEnded() {
        assertEquals("""
                --- a/a.txt
                +++ b/a.txt
                @@ -1,1 +1,1 @@
                -old
                \\ No newline at end of file
                +new
                \\ No newline at end of file
                """, diff("a.txt", "old", "new"));
    }

    @Test
    void keepsCarriageReturnsInTheLines() {
        assertEquals(
                "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-old\r\n+new\r\n kept\r\n",
                diff("a.txt", "old\r\nkept\r\n", "new\r\nkept\r\n"));
    }

    @Test
    void namesAnAbsolutePathWithoutItsRoot() {
        assertEquals(
                "--- a/drafts/a.txt",
                diff("/drafts/x/../a.txt", "old\n", "new\n").lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "UTF-8,        two words é.txt, --- a/two words é.txt",
                "UTF-8,        the \"ferry\".txt, `--- \"a/the \\\"ferry\\\".txt\"`",
                "UTF-8,        `é\t\r\n\u0007.txt`, `--- \"a/é\\t\\r\\n\\007.txt\"`",
                "windows-1252, é.txt,           `--- \"a/\\303\\251.txt\"`",
                "windows-1252, e.txt,           --- a/e.txt",
            })
    void quotesANameAsGitDoes(Charset charset, String name, String line) {
        Source source = new Source(name, "old\n", Format.PLAIN, "en-US", charset);
        assertEquals(line, UnifiedDiff.of(source, "new\n").lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "windows-1252, true", "Shift_JIS, true", "UTF-16, false", "UTF-16LE, false"})
    void holdsWhereALineFeedIsOneByte(Charset charset, boolean holds) {
        assertEquals(holds, UnifiedDiff.holds(charset));
    }

    private static String diff(String name, String before, String after) {
        return UnifiedDiff.of(Source.plain(name, before), after);
    }
}
