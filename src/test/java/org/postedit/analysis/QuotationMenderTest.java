package org.postedit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.analysis.MarkRepair.Kind;
import org.postedit.analysis.MarkRepair.MarkEdit;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;
import org.postedit.languagetool.LanguageToolTagger;

class QuotationMenderTest {
    private static final Tagger TAGGER = new LanguageToolTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The“old”town is closed. | The “old” town is closed.",
                "\"We are late, \" she said. \"Very late. \" | \"We are late,\" she said. \"Very late.\"",
                "\"We are late, \"she said. | \"We are late,\" she said.",
                "\"We are late. \" ” | \"We are late.\"",
                "They say „late“ and «never». | They say “late” and “never”.",
                "\"We met in the \"Old Mill\" hall,\" he said. | \"We met in the 'Old Mill' hall,\" he said.",
                "He said, “We are late. | He said, “We are late.”",
                "We are late,” the mayor said. | “We are late,” the mayor said.",
                "Tom said, \"I ran. Ann said, \"I won. | Tom said, \"I ran.\" Ann said, \"I won.\""
            })
    void mendsTheMarksOfAParagraph(String broken, String mended) {
        assertEquals(mended, mend(broken));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are late,” she said. “Very late.”",
                "She called it “rock ’n’ roll” and “the ’90s”.",
                "The first was long.\n\n“The second was longer.\n\n“The third was short,” he said.",
                "“The first was long.\n\nThe second was longer.\n\nThe third was the longest.”",
                "In the '80s they wore 5\" heels.",
                "He said, “We need:\n\nbread\n\nsalt.”",
                "The board is 12\" wide, the other 5\".",
                "“No”s and “yes”es were counted.",
                "Home » News » Town",
                "“He called it ‘old,’” she said."
            })
    void leavesSoundMarksAlone(String sound) {
        assertEquals(List.of(), repairs(sound));
    }

    @Test
    void pointsAtAMarkThatMayBelongAnywhere() {
        List<MarkRepair> repairs = repairs("The town is “old and nobody minds it at all");
        assertEquals(
                List.of(Kind.UNPAIRED), repairs.stream().map(MarkRepair::kind).toList());
    }

    @Property(tries = 200)
    void changesMarksAndSpacesOnly(@ForAll("paragraphs") String text) {
        assertEquals(letters(text), letters(mend(text)));
    }

    @Property(tries = 200)
    void editsOfOneRepairAreSortedAndDisjoint(@ForAll("paragraphs") String text) {
        for (MarkRepair repair : repairs(text)) {
            int end = 0;
            for (MarkEdit edit : repair.edits()) {
                assertTrue(edit.range().start() >= end);
                end = edit.range().end();
            }
        }
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "„",
                        "«",
                        "»",
                        " ",
                        ", ",
                        ". ",
                        "said",
                        " she said",
                        "Tom",
                        "word",
                        "12",
                        "\n\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(parts -> "A" + String.join("", parts));
    }

    private static String letters(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9.,]+"))
                .collect(Collectors.joining());
    }

    /** Applies the repairs from the end on; one that meets another waits for the next run, as in the engine. */
    private static String mend(String text) {
        StringBuilder mended = new StringBuilder(analysis(text).prose());
        int start = mended.length();
        List<MarkRepair> ordered = repairs(text).stream()
                .filter(repair -> !repair.edits().isEmpty())
                .sorted(Comparator.comparing(
                                (MarkRepair repair) -> last(repair).range().end())
                        .reversed())
                .toList();
        for (MarkRepair repair : ordered) {
            if (last(repair).range().end() <= start) {
                for (int i = repair.edits().size() - 1; i >= 0; i--) {
                    MarkEdit edit = repair.edits().get(i);
                    mended.replace(edit.range().start(), edit.range().end(), edit.text());
                    start = edit.range().start();
                }
            }
        }
        return mended.toString();
    }

    private static MarkEdit last(MarkRepair repair) {
        return repair.edits().get(repair.edits().size() - 1);
    }

    private static List<MarkRepair> repairs(String text) {
        Analysis analysis = analysis(text);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> analysis.markRepairs(kind).stream())
                .toList();
    }

    private static Analysis analysis(String text) {
        return new Analysis(new PlainReader().read(Source.plain("test", text)), TAGGER, new Lexicons("en"));
    }
}
