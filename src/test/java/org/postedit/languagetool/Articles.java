package org.postedit.languagetool;

import org.postedit.analysis.Analysis;
import org.postedit.analysis.Lexicons;
import org.postedit.document.PlainReader;
import org.postedit.document.Source;

/** Texts of the tests, read and ready to be looked at. */
final class Articles {
    private static final LanguageToolTagger TAGGER = new LanguageToolTagger();

    private Articles() {}

    static Analysis of(String text) {
        return new Analysis(new PlainReader().read(Source.plain("test", text)), TAGGER, new Lexicons("en"));
    }
}
