package org.postedit.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postedit.document.Block;
import org.postedit.text.SourceRange;

/** Where in a document a walk is, and what that makes of the text there: a heading, a text box, something hidden. */
final class WordPlace {
    private final Map<String, Block.Kind> styles;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<Boolean> placeholders = new ArrayDeque<>();
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private String before = "";
    private int properties;
    private int cells;
    private int tracked;
    private int boxes;

    /** A paragraph that is being read. */
    private static final class Paragraph {
        private final int start;
        private Block.Kind kind;
        private boolean simple;

        Paragraph(int start, Block.Kind kind, boolean simple) {
            this.start = start;
            this.kind = kind;
            this.simple = simple;
        }
    }

    /** How the text of a run looks. */
    private static final class Look {
        private boolean hidden;
        private String language = "";
    }

    /** The beginning of a document whose styles make these of their paragraphs. */
    WordPlace(Map<String, Block.Kind> styles) {
        this.styles = styles;
    }

    /** Goes into the element that starts here. */
    void enter(String name, WordXml xml) {
        switch (name) {
            case "w:p" -> {
                boolean inBody = "w:body".equals(open.peek()) && !before.equals("w:tbl");
                Block.Kind kind = cells > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
                paragraphs.push(new Paragraph(xml.start(), kind, inBody));
            }
            case "w:pPr", "w:rPr", "w:sdtPr" -> properties++;
            case "w:r" -> looks.push(new Look());
            case "w:tc" -> cells++;
            case "w:ins", "w:moveTo" -> tracked++;
            case "w:txbxContent" -> boxes++;
            case "w:sdt" -> placeholders.push(false);
            default -> property(name, xml);
        }
        open.push(name);
    }

    private void property(String name, WordXml xml) {
        String value = xml.attribute("val");
        Look look = looks.peek();
        boolean ofRun = "w:rPr".equals(open.peek()) && !open.contains("w:pPr");
        switch (name) {
            case "w:pStyle" -> setKind(styles.getOrDefault(value, kind()));
            case "w:outlineLvl" -> setKind(WordStyles.outline(value));
            case "w:numId" -> setKind(kind() == Block.Kind.HEADING ? kind() : WordStyles.numbered(value));
            case "w:vanish" -> {
                if (ofRun && look != null) {
                    look.hidden = xml.isOn();
                }
            }
            case "w:lang" -> {
                if (ofRun && look != null) {
                    look.language = value;
                }
            }
            case "w:showingPlcHdr" -> replaceTop(placeholders, xml.isOn());
            default -> {}
        }
    }

    private void setKind(Block.Kind kind) {
        @Nullable Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.kind = kind;
        }
    }

    /** Leaves the innermost element; gives its name. */
    String leave() {
        String name = open.pop();
        switch (name) {
            case "w:p" -> paragraphs.pop();
            case "w:pPr", "w:rPr", "w:sdtPr" -> properties--;
            case "w:r" -> looks.pop();
            case "w:tc" -> cells--;
            case "w:ins", "w:moveTo" -> tracked--;
            case "w:txbxContent" -> boxes--;
            case "w:sdt" -> placeholders.pop();
            default -> {}
        }
        before = name;
        return name;
    }

    /** Takes note of one of the three marks around the instruction and the result of a field. */
    void field(String mark) {
        switch (mark) {
            case "begin" -> instructions.push(true);
            case "separate" -> replaceTop(instructions, false);
            case "end" -> instructions.poll();
            default -> {}
        }
    }

    private static void replaceTop(Deque<Boolean> stack, boolean value) {
        if (stack.poll() != null) {
            stack.push(value);
        }
    }

    /** Takes note of something in the paragraph that lets it not be taken out as a whole. */
    void keepParagraph() {
        @Nullable Paragraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.simple = false;
        }
    }

    /** The paragraph that would be left here, up to {@code end}, if it can be taken out with all that is in it. */
    Optional<SourceRange> wholeParagraph(int end) {
        return Optional.ofNullable(paragraphs.peek())
                .filter(paragraph -> paragraph.simple)
                .map(paragraph -> new SourceRange(paragraph.start, end));
    }

    /** What the line here is. */
    Block.Kind kind() {
        @Nullable Paragraph paragraph = paragraphs.peek();
        return paragraph == null ? Block.Kind.PARAGRAPH : paragraph.kind;
    }

    /** The language of text here; empty where it names none. */
    String language() {
        @Nullable Look look = looks.peek();
        return look == null ? "" : look.language;
    }

    /** Whether text here is seen: it is neither hidden nor the instruction of a field. */
    boolean isShown() {
        @Nullable Look look = looks.peek();
        return (look == null || !look.hidden) && !instructions.contains(true);
    }

    /** Whether this is in a run. */
    boolean isInRun() {
        return !looks.isEmpty();
    }

    /** Whether this is among the properties of something. */
    boolean isInProperties() {
        return properties > 0;
    }

    /** Whether this is a tracked insertion. */
    boolean isTracked() {
        return tracked > 0;
    }

    /** Whether this is in a text box. */
    boolean isInBox() {
        return boxes > 0;
    }

    /** Whether this is only the invitation to write something here. */
    boolean isPlaceholder() {
        return Boolean.TRUE.equals(placeholders.peek());
    }
}
