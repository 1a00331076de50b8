package org.postedit.outside;

import java.util.List;

/** How well the text of a page stands out from what is behind it, by the formula of WCAG 2. */
final class Contrast {
    private static final String SCRIPT = """
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const over = (top, below) => {
              canvas.clearRect(0, 0, 1, 1);
              for (const colour of [below, top]) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
              return 'rgb(' + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3) + ')';
            };
            const behind = element => element === null ? 'white'
              : over(getComputedStyle(element).backgroundColor, behind(element.parentElement));
            const light = colour => {
              const [r, g, b] = colour.match(/\\d+/g).map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const faint = new Set();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const element = texts.currentNode.parentElement;
              if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
              const ground = behind(element);
              const found = ratio(light(over(getComputedStyle(element).color, ground)), light(ground));
              if (found < 4.5) faint.add(element.tagName + '.' + element.className + ' ' + found.toFixed(2));
            }
            return [...faint];
            """;

    private Contrast() {}

    /** The elements whose text stands out by less than 4.5 to 1. */
    static List<String> faint(Browser browser) {
        return browser.list(SCRIPT);
    }
}
