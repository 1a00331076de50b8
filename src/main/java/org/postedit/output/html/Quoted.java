package org.postedit.output.html;

import org.jsoup.nodes.Element;

/** Words of a text, quoted beside it: the first of them where there are many, such as those of a whole paragraph. */
final class Quoted {
    private static final int MOST = 60;

    private Quoted() {}

    /** Adds {@code words} to {@code parent}. */
    static void add(Element parent, String words) {
        Characters.add(parent.appendElement("q"), words.length() <= MOST ? words : beginning(words));
    }

    private static String beginning(String words) {
        int end = Character.isHighSurrogate(words.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
