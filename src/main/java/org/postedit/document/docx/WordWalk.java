package org.postedit.document.docx;

import java.util.Set;
import org.jsoup.parser.Parser;
import org.postedit.document.Piece;
import org.postedit.document.Surroundings;
import org.postedit.document.TextRuns;
import org.postedit.text.SourceRange;

/** Takes the main part of a document apart, from tag to tag. */
final class WordWalk {
    /**
     * Not read, with all that is in them: what was deleted or moved away, what says how things looked before, how a field is
     * computed, and the reading above a word.
     */
    private static final Set<String> SKIPPED =
            Set.of("w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange", "w:instrText", "w:delText", "w:rt", "w:sectPr");

    private static final Set<String> OBJECTS = Set.of("w:sym", "w:pgNum", "m:oMath");

    /** A paragraph that holds anything else than these is not taken out as a whole: the other end of it may lie elsewhere. */
    private static final Set<String> SIMPLE = Set.of(
            "w:pPr",
            "w:r",
            "w:rPr",
            "w:t",
            "w:tab",
            "w:noBreakHyphen",
            "w:softHyphen",
            "w:proofErr",
            "w:lastRenderedPageBreak",
            "w:hyperlink");

    private static final char NON_BREAKING_HYPHEN = '\u2011';

    private final String text;
    private final WordXml xml;
    private final WordPlace place;
    private final WordContent content = new WordContent();
    private final WordCopies copies;

    private WordWalk(String text, Surroundings surroundings) throws MalformedWordException {
        this.text = text;
        this.xml = new WordXml(text);
        this.place = new WordPlace(surroundings.styles());
        this.copies = new WordCopies(text, content);
    }

    /** What is found on the way through {@code text}, the XML of the main part. */
    static WordContent through(String text, Surroundings surroundings) throws MalformedWordException {
        WordWalk walk = new WordWalk(text, surroundings);
        while (walk.xml.next()) {
            if (walk.xml.isStart()) {
                walk.open(walk.xml.name());
            } else if (walk.xml.isEnd()) {
                walk.close();
            }
        }
        return walk.content;
    }

    private void open(String name) throws MalformedWordException {
        boolean simple = place.isInProperties() ? !name.equals("w:sectPr") : SIMPLE.contains(name);
        if (!simple) {
            place.keepParagraph();
        }
        if (name.equals("mc:Fallback") || (name.equals("mc:Choice") && copies.isBehindFirst())) {
            copies.skip(xml);
        } else if (SKIPPED.contains(name) || (name.equals("w:sdtContent") && place.isPlaceholder())) {
            xml.skip();
        } else if (place.isInProperties() || !isInline(name)) {
            switch (name) {
                case "w:p" -> add(Piece.edge(xml.start()));
                case "mc:AlternateContent" -> copies.open();
                case "wp:docPr" -> describe("descr");
                case "v:shape" -> describe("alt");
                default -> {}
            }
            place.enter(name, xml);
        }
    }

    private void close() throws MalformedWordException {
        if (xml.name().equals("w:p")) {
            place.wholeParagraph(xml.end()).ifPresent(content::addWhole);
        }
        switch (place.leave()) {
            case "w:p" -> add(Piece.edge(xml.end()));
            case "mc:Choice" -> copies.endFirst();
            case "mc:AlternateContent" -> copies.close();
            default -> {}
        }
    }

    /** Takes in an element that is something in a line of text, and stands behind its end then. */
    private boolean isInline(String name) throws MalformedWordException {
        if (!place.isInRun() && !OBJECTS.contains(name)) {
            return false;
        }
        int start = xml.start();
        if (OBJECTS.contains(name)) {
            int end = xml.skip();
            if (place.isShown()) {
                add(Piece.object(start, end, place.kind()));
            }
            return true;
        }
        switch (name) {
            case "w:t" -> addText();
            case "w:tab", "w:ptab" -> addSign(start, xml.skip(), " ");
            case "w:noBreakHyphen" -> addSign(start, xml.skip(), String.valueOf(NON_BREAKING_HYPHEN));
            case "w:br", "w:cr" -> add(Piece.edge(xml.skip()));
            case "w:fldChar" -> {
                place.field(xml.attribute("fldCharType"));
                xml.skip();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What an element stands for. It may be taken away where no copy and no tracked change would tell otherwise. */
    private void addSign(int start, int end, String sign) {
        if (place.isShown()) {
            add(Piece.text(start, end, sign, place.kind()));
            if (copies.isOpen() || place.isTracked()) {
                content.keep(new SourceRange(start, end));
            }
        }
    }

    private void addText() throws MalformedWordException {
        int start = xml.start();
        int tag = xml.end();
        String space = xml.space();
        StringBuilder read = new StringBuilder();
        boolean plain = true;
        int end = tag;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            end = Math.max(tag, xml.start());
            depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
            plain &= depth == 0 || xml.isText();
            if (xml.isText() || xml.isCdata()) {
                read.append(xml.text());
            }
        }
        copies.add(new SourceRange(start, end));
        if (end <= tag || !place.isShown()) {
            return;
        }
        SourceRange all = new SourceRange(tag, end);
        boolean keepsSpace = space.equals("preserve");
        SourceRange shown = keepsSpace ? all : stripped(all);
        boolean editable = plain && !place.isTracked() && (keepsSpace || space.isEmpty());
        content.add(new TextRuns.Run(all, shown, tag - 1, keepsSpace, editable, 0), place.language());
        if (!shown.isEmpty()) {
            String decoded = plain ? Parser.unescapeEntities(shown.in(text), false) : read.toString();
            add(Piece.text(shown.start(), shown.end(), decoded, place.kind()));
        }
    }

    /** A stretch without the white space that Word does not show. */
    private SourceRange stripped(SourceRange content) {
        int start = content.start();
        int end = content.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new SourceRange(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private void describe(String attribute) throws MalformedWordException {
        if (place.isShown()) {
            xml.value(attribute)
                    .map(range -> Piece.text(
                            range.start(), range.end(), Parser.unescapeEntities(range.in(text), true), place.kind()))
                    .ifPresent(content::describe);
        }
    }

    private void add(Piece piece) {
        content.add(piece, place.isInBox());
    }
}
