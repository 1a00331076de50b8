package org.postedit.languagetool;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Watches what the tagger makes LanguageTool load, in a class loader in which nothing else was loaded before. */
class LoadedClassesTest {

    @Test
    void taggingLoadsNeitherGrammarRulesNorSpellerNorChunker() throws Exception {
        try (FreshLoader loader = new FreshLoader()) {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            try {
                Class<?> type = loader.loadClass(LanguageToolTagger.class.getName());
                Object tagger = type.getConstructor().newInstance();
                type.getMethod("sentences", String.class, int.class).invoke(tagger, "It bears witness.", 0);
                type.getMethod("tokens", String.class, int.class).invoke(tagger, "It bears witness.", 0);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }

            assertTrue(loader.hasLoaded("org.languagetool.language.AmericanEnglish"));
            assertFalse(loader.hasLoaded("org.languagetool.rules.patterns.PatternRuleLoader"));
            assertFalse(
                    loader.hasLoaded("org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller"),
                    "org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule");
            assertFalse(loader.hasLoaded("org.languagetool.chunking.EnglishChunker"));
            assertFalse(loader.hasLoaded("org.languagetool.tagging.en.EnglishHybridDisambiguator"));
        }
    }

    private static final class FreshLoader extends URLClassLoader {

        FreshLoader() throws MalformedURLException {
            super(urls(), ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }

        private static URL[] urls() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                urls.add(new File(entry).toURI().toURL());
            }
            return urls.toArray(URL[]::new);
        }
    }
}
