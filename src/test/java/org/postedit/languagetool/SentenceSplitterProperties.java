package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.languagetool.Languages;
import org.languagetool.tokenizers.SRXSentenceTokenizer;

/** The splitter cuts where LanguageTool's own cuts. */
class SentenceSplitterProperties {
    private static final SRXSentenceTokenizer ORIGINAL =
            new SRXSentenceTokenizer(Languages.getLanguageForShortCode("en-US"));
    private static final SentenceSplitter OURS = new SentenceSplitter(SplitRules.english());

    @Property(tries = 3_000)
    void cutsTextOfStopsMarksAndAbbreviationsAlike(@ForAll("snags") String text) {
        assertEquals(ORIGINAL.tokenize(text), sentences(text), () -> "“" + text + "”");
    }

    @Example
    void cutsFixturesAlike() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                assertEquals(ORIGINAL.tokenize(text), sentences(text), file.toString());
            }
        }
    }

    @Example
    void readsEachPartOfALongRunOfStopsOnce() {
        // The square of 200,000 stops would take hours.
        assertEquals(200_001, OURS.ends("A.Bc".repeat(200_000)).length);
    }

    @Provide
    Arbitrary<String> snags() {
        Arbitrary<String> words = Arbitraries.of(
                "Dr",
                "Mr",
                "Gov",
                "Atty",
                "Sgt",
                "etc",
                "e.g",
                "i.e",
                "i. e",
                "no",
                "No",
                "Fig",
                "vol",
                "Jan",
                "Sept",
                "Ph",
                "PhD",
                "LL",
                "B",
                "M",
                "Sc",
                "Eng",
                "U",
                "S",
                "K",
                "A",
                "I",
                "Inc",
                "Ltd",
                "Corp",
                "Co",
                "OK",
                "Yahoo!",
                "NET",
                "Net",
                "Ave",
                "Kan",
                "Blvd",
                "Abbrev",
                "autobiogr",
                "et al",
                "o'clock",
                "Messrs",
                "ID",
                "3",
                "Buzz",
                "www",
                "http://port",
                "mail@port",
                "org",
                "com",
                "de",
                "Ae",
                "aegypti",
                "Smith",
                "dogs",
                "ran",
                "on",
                "it",
                "c",
                "ft",
                "dia",
                "12",
                "5-oz",
                "Drs",
                "v",
                "ſ",
                "é",
                "Über",
                "FRITZ!",
                "Box");
        Arbitrary<String> marks = Arbitraries.of(
                ".",
                ".",
                ".",
                ". ",
                ". ",
                ". ",
                "! ",
                "? ",
                "…",
                "… ",
                "...",
                "\"",
                "”",
                "“",
                "’",
                "'",
                ")",
                "(",
                "]",
                "[",
                ",",
                " ",
                " ",
                " ",
                "\u00A0",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                ":",
                "-",
                "—",
                "»",
                "„",
                "\u2029",
                "<0}",
                "{0>",
                "00:01:02,345\n",
                "²",
                "\u0002",
                "\u0301",
                "😀");
        return Arbitraries.frequencyOf(Tuple.of(1, words), Tuple.of(1, marks))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : OURS.ends(text)) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
