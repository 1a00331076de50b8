package org.postedit.output.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

    @ParameterizedTest
    @CsvSource({
        "draft.txt, draft.txt",
        "./news//my draft.txt, news/my%20draft.txt",
        "../a.txt, ../a.txt",
        "a:b.txt, a%3Ab.txt",
        "50%#?.txt, 50%25%23%3F.txt",
        "東京.txt, %E6%9D%B1%E4%BA%AC.txt",
        "<stdin>, %3Cstdin%3E",
    })
    void isRelativeForWhatIsNamedFromHere(String name, String uri) {
        assertEquals(new ArtifactUri(uri, true), ArtifactUri.of(name, '/'));
    }

    @Test
    void isAbsoluteForWhatBeginsAtARoot() {
        assertEquals(new ArtifactUri("file:///srv/a%20b.txt", false), ArtifactUri.of("/srv/a b.txt", '/'));
    }

    @ParameterizedTest
    @CsvSource({
        "news\\a b.txt, news/a%20b.txt, true",
        "C:\\news\\a.txt, file:///C:/news/a.txt, false",
        "\\\\host\\share\\a.txt, file://host/share/a.txt, false",
    })
    void knowsThePathsOfWindows(String name, String uri, boolean relative) {
        assertEquals(new ArtifactUri(uri, relative), ArtifactUri.of(name, '\\'));
    }

    @Test
    void takesABackslashForALetterElsewhere() {
        assertEquals(new ArtifactUri("a%5Cb.txt", true), ArtifactUri.of("a\\b.txt", '/'));
    }
}
