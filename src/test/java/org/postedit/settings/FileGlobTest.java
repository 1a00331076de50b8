package org.postedit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileGlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.html, a.html, true",
        "*.html, a/b/c.html, true",
        "*.html, a.htm, false",
        "archive, archive/2020/a.md, true",
        "archive, news/archive/a.md, true",
        "archive/, archive/a.md, true",
        "archive, archives/a.md, false",
        "news/*.md, news/a.md, true",
        "news/*.md, news/b/a.md, false",
        "news/*.md, old/news/a.md, false",
        "news/**/a.md, news/a.md, true",
        "news/**/a.md, news/b/c/a.md, true",
        "a/**/b/**/f.txt, a/b/c/f.txt, true",
        "a/**/b/**/f.txt, a/x/b/f.txt, true",
        "a/**/b/**/f.txt, a/x/c/f.txt, false",
        "**/a.md, a.md, true",
        "news/**, news/b/a.md, true",
        "./news, news/a.md, true",
        "?.md, a.md, true",
        "?.md, ab.md, false",
        "a[1].md, a[1].md, true",
        "a+b.md, aab.md, false"
    })
    void matches(String glob, String path, boolean matches) {
        assertEquals(matches, FileGlob.of(glob).matches(Path.of(path)));
    }
}
