package org.postedit.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.document.Source;
import org.postedit.text.ProseRange;

class HtmlReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\0',
            value = {
                "<p>One <b>two <i>three</b> four</i> five</p>§ One two three four five",
                "<p>caf&eacute; &#8217;s R&amp;D &hellip; AT&T &notit; &amp;quot;</p>§ café ’s R&D … AT&T ¬it; &quot;",
                "<p>a&nbsp;b com&shy;pany 10\u00ADth</p>§ a b company 10th",
                "<p>&nbsp; \u00A0</p><p>one ”&nbsp;\u00A0 two&nbsp; </p>§ one ” two",
                "<p>voilÃ&nbsp;, Ã\u00A0\u00A0</p>§ voilÃ\u00A0, Ã\u00A0",
                "one<br>two<hr>three§ one|two|three",
                "<ul><li>one<li>two</ul>§ one|two",
                "<p>one<p>two§ one|two",
                "<div>in a div<p>para</p>tail</div>§ in a div|para|tail",
                "<p>Call <code>open()</code> first</p>§ Call \uFFFC first",
                "<p>Das <span lang=de>Haus</span> here</p>§ Das \uFFFC here",
                "<p>so it was<sup>[3]</sup>.</p>§ so it was.",
                "<p>one<!-- two --><script>three</script> four</p>§ one four",
                "<table>stray<tr><td>cell<td>next</table>§ stray|cell|next",
                "<pre>code</pre><style>p{}</style><svg><text>x</text></svg><p>said</p>§ said",
                "<p hidden>no</p><p>yes</p>§ yes",
                "<nav><a>Home</a></nav><p>said</p><div role=navigation>1 2</div><footer><p>© us</p></footer>§ said",
                "<blockquote><p>said</p><footer>— her</footer></blockquote>§ said|— her",
                "<p>it is <math><mn>4</mn></math>, or so</p>§ it is \uFFFC, or so",
                "<item><![CDATA[one <b>two</b> & ]]>three<guid>x<![CDATA[]]></guid><link>y</item>§ one two & three|x|y",
                "<p>a ]]> b <![CDATA[ c§ a ]]> b c",
                "<p>one <button>Share</button> two</p><amp-ad><div placeholder>Ad</div></amp-ad>§ one|two",
                "<p><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>point</p>§ point",
                "<p>it costs <del>two</del> <s>three</s> <ins>four</ins></p>§ it costs four",
                "a < b and c <p>d§ a < b and c|d",
                "<p>  spaced \t out  </p>§ spaced out",
            })
    void readsWhatAVisitorReads(String html, String prose) {
        assertEquals(prose, String.join("|", lines(read(html))));
    }

    @Test
    void readsLineBreaksInAParagraphAsSpaces() {
        assertEquals(List.of("one two three"), lines(read("\uFEFF<p>one\r\n  two\nthree</p>\r\n")));
    }

    @Test
    void tellsHeadingsAndItemsApart() {
        assertEquals(
                List.of(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM),
                read("<h2><a>one</a></h2><p>two</p><ol><li><b>three</b></ol>").blocks().stream()
                        .map(Block::kind)
                        .toList());
    }

    @Test
    void keepsTextsThatBelongToNoParagraphApart() {
        String html =
                "<title>The ferry is back</title><p>It <img alt='The &quot;old&quot; ferry at noon' title=x> sails.</p>";
        List<Article> all = new HtmlReader().readAll(new Source("t", html, Format.HTML, "en-US"));
        assertEquals(List.of("It sails."), lines(all.get(0)));
        assertEquals(List.of("The ferry is back", "The \"old\" ferry at noon"), lines(all.get(1)));
    }

    @Test
    void readsTheTitleOfAnItemOfAFeed() {
        String html = "<item><title><![CDATA[Stork lands & stays here]]></title></item>";
        List<Article> all = new HtmlReader().readAll(new Source("t", html, Format.HTML, "en-US"));
        assertEquals(List.of("Stork lands & stays here"), lines(all.get(1)));
    }

    @Test
    void letsTheTagsBetweenTwoParagraphsGoWithTheSecond() {
        String html = "<p>one</p>\n<p class=bio>two</p>";
        Article article = read(html);
        ProseRange second = new ProseRange(3, article.prose().length());
        assertEquals("</p>\n<p class=bio>two", article.map().toSource(second).in(html));
        assertEquals(true, article.map().isReplaceable(second));
    }

    @Test
    void setsWhatBeginsAParagraphInsideItsTags() {
        String html = "<h2>one</h2><p>two</p>";
        Article article = read(html);
        int second = article.blocks().get(1).range().start();
        int place = article.map().toSource(new ProseRange(second, second)).start();
        assertEquals("<h2>one</h2><p>", html.substring(0, place));
    }

    private static Article read(String html) {
        return new HtmlReader().read(new Source("t", html, Format.HTML, "en-US"));
    }

    private static List<String> lines(Article article) {
        return article.blocks().stream()
                .map(block -> block.range().in(article.prose()))
                .toList();
    }
}
