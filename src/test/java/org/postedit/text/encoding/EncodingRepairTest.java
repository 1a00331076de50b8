package org.postedit.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postedit.text.encoding.EncodingRepair.Mend;

class EncodingRepairTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper’s otters — all three of them — don’t eat fish…",
                "Čtyři české žáby a pět sýkor",
                "Ο χορός της Κρήτης",
                "Хор из Казани выиграл приз",
                "L’été à l’île d’Yeu, où le phare brûlait",
                "港の渡し船 🚢"
            })
    void textReadAsWindows1252ComesBack(String text) {
        assertEquals(text, mended(misread(text, CodePage.windows1252())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1250", "x-MacRoman", "IBM437"})
    void aSentenceReadInAnotherPageComesBack(String page) {
        String text = "Le café où la sœur de Zoë rêvait a brûlé";
        String misread = new String(text.getBytes(UTF_8), Charset.forName(page));
        assertEquals(text, mended(misread));
    }

    @Test
    void whatWentWrongTwiceComesBack() {
        String once = misread("The ferry’s crew", CodePage.windows1252());
        assertEquals("The ferry’s crew", mended(misread(once, CodePage.windows1252())));
    }

    @Test
    void aBrokenWordBesideSoundMarksIsMendedAlone() {
        assertEquals(List.of(new Mend(14, 17, "’")), EncodingRepair.of("“Yes” – we donâ€™t ask"));
    }

    @Test
    void aSpaceThatTookTheNoBreakByteIsPutRight() {
        assertEquals("Marché à terme, à demi", mended("MarchÃ© Ã terme, Ã demi"));
    }

    @Test
    void aLostByteLeavesAReplacementCharacter() {
        assertEquals("“bell�", mended("â€œbellâ€�"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "São Tomé, Łódź, Ærø and Århus",
                "5 × 4 m at £35 or 40 €…",
                "CEATÂ\u00A0AVEA",
                "Ångström’s unit (Å) and the letter Ã",
                "Все поезда идут по расписанию",
                "NESTLÉ® and CAFÉ™"
            })
    void soundTextStays(String text) {
        assertTrue(
                EncodingRepair.of(text).isEmpty(), () -> EncodingRepair.of(text).toString());
    }

    private static String misread(String text, CodePage page) {
        StringBuilder out = new StringBuilder();
        for (byte value : text.getBytes(UTF_8)) {
            out.append(page.character(value & 0xFF));
        }
        return out.toString();
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Mend mend : EncodingRepair.of(text)) {
            out.append(text, done, mend.start()).append(mend.text());
            done = mend.end();
        }
        return out.append(text, done, text.length()).toString();
    }
}
