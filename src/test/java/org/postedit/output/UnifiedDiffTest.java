package org.postedit.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

    private static String diff(String name, String before, String after) {
        return UnifiedDiff.of(Source.plain(name, before), after);
    }
}
