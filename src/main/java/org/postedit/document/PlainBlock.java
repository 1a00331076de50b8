package org.postedit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block of a plain text before it is known to be a heading: one line, or the lines of a hard-wrapped paragraph.
 *
 * @param lines its lines, in order
 * @param bullet the bullet before it
 */
record PlainBlock(List<PlainLine> lines, Bullet bullet) {

    PlainBlock {
        lines = List.copyOf(lines);
    }

    /** Cuts a text into blocks; {@code wrapped} tells whether only a blank line or a bullet ends a paragraph. */
    static List<PlainBlock> cut(String text, List<PlainLine> lines, boolean wrapped) {
        Map<PlainLine, Bullet> bullets = bullets(text, lines, wrapped);
        List<PlainBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size()
                    || !wrapped
                    || lines.get(i + 1).afterBlank()
                    || bullets.containsKey(lines.get(i + 1));
            if (last) {
                Bullet bullet = bullets.getOrDefault(lines.get(from), Bullet.NONE);
                blocks.add(new PlainBlock(lines.subList(from, i + 1), bullet));
                from = i + 1;
            }
        }
        return blocks;
    }

    int start() {
        return lines.get(0).start() + bullet.length();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }

    /** The bullets that have a neighbour of the same kind; a dash alone is the dash of a dialogue. */
    private static Map<PlainLine, Bullet> bullets(String text, List<PlainLine> lines, boolean wrapped) {
        Map<PlainLine, Bullet> bullets = new HashMap<>();
        Bullet before = Bullet.NONE;
        @Nullable PlainLine lineBefore = null;
        for (PlainLine line : lines) {
            Bullet bullet = Bullet.of(line, text);
            if (bullet.exists() && lineBefore != null && bullet.kind().equals(before.kind())) {
                bullets.put(lineBefore, before);
                bullets.put(line, bullet);
            }
            if (!wrapped || line.afterBlank() || bullet.exists()) {
                before = bullet;
                lineBefore = line;
            }
        }
        return bullets;
    }
}
