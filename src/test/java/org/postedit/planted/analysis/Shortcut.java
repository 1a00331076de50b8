package org.postedit.planted.analysis;

import com.ctc.wstx.stax.WstxInputFactory;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.commonmark.node.Text;
import org.jsoup.nodes.Document;
import org.languagetool.Languages;
import org.snakeyaml.engine.v2.nodes.Tag;
import picocli.CommandLine;

/** Knows libraries that each belong to one other package. */
public final class Shortcut {

    /** LanguageTool. */
    public String language() {
        return Languages.getLanguageForShortCode("en").getName();
    }

    /** Commonmark. */
    public Object node() {
        return new Text("a");
    }

    /** Picocli. */
    public Object commandLine() {
        return new CommandLine(this);
    }

    /** Apache POI. */
    public Object document() {
        return FileMagic.OOXML;
    }

    /** Woodstox. */
    public Object xml() {
        return new WstxInputFactory();
    }

    /** Jsoup. */
    public Object page() {
        return new Document("");
    }

    /** YAML. */
    public Object yaml() {
        return Tag.STR;
    }
}
