package org.postedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postedit.document.Source;
import org.postedit.finding.Finding;
import org.postedit.settings.Profile;
import org.postedit.settings.Settings;

/** What keeps the fingerprint of a finding, and what changes it. */
class FingerprintTest {
    private static final Postedit POSTEDIT = Postedit.with(Settings.defaults().withProfile(Profile.ARTIFACTS));
    private static final String BROKEN = "The ferry was was late again, and nobody on the quay knew why.";

    @Test
    void staysWhereTextIsAddedElsewhere() {
        assertEquals(prints(BROKEN), prints("A new lead.\n\nSunday was calm. " + BROKEN + " It came at noon."));
    }

    @Test
    void staysWhereTheTextIsWrapped() {
        String wrapped = """
                Sunday was calm on the whole of the northern coast of the
                island, and most of the boats stayed in the harbour.

                The ferry was was late again, and nobody on the quay knew
                why.
                """;
        assertEquals(prints(BROKEN), prints(wrapped));
    }

    @Test
    void changesWithTheSentence() {
        assertNotEquals(prints(BROKEN), prints(BROKEN.replace("ferry", "train")));
    }

    @Test
    void tellsTwoFaultsOfASentenceApart() {
        List<String> both = prints("The ferry was was late again, and nobody was was there to say so.");
        assertEquals(2, both.stream().distinct().count(), both.toString());
    }

    private static List<String> prints(String text) {
        return POSTEDIT.lint(Source.plain("t", text)).findings().stream()
                .filter(finding -> finding.rule().value().equals("duplication/repeated-word"))
                .map(Finding::fingerprint)
                .map(Object::toString)
                .toList();
    }
}
