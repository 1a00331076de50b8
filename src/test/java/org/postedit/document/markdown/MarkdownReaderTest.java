package org.postedit.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postedit.document.Article;
import org.postedit.document.Block;
import org.postedit.document.Format;
import org.postedit.document.Source;

class MarkdownReaderTest {
    /** In the texts {@code ⏎} stands for a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "One **two⏎three** _four_. # One two three four.",
                "A [link](http://a.b \"its title\") and [another][x].⏎⏎[x]: http://c.d # A link and another.",
                "2\\*3 &amp; caf&eacute; # 2*3 & café",
                "one  ⏎two\\⏎three # one|two|three",
                "\\*{{< a >}}so \\⏎two # *\uFFFCso|two",
                "> quoted⏎> text # quoted text",
                "* one⏎* two⏎  more # one|two more",
                "| a | b |⏎|---|---|⏎| c | d | # a|b|c|d",
                "Call `open()` first. # Call \uFFFC first.",
                "one⏎⏎    code⏎⏎```⏎code⏎```⏎⏎two # one|two",
                "<p>Some <b>bold</b> &quot;text&quot;</p> # Some bold \"text\"",
                "<div>⏎⏎*inside*⏎⏎</div> # inside",
                "> <p>One <b>two</b></p>⏎> <p>three⏎> four &amp; five</p>⏎>⏎> six # One two|three four & five|six",
                "* <div>one⏎  two</div>⏎* three # one two|three",
                "> * <p>one⏎>   two</p> # one two",
                "> <table><tr>⏎> <td>a</td>⏎> <td>b</td></tr></table> # a|b",
                "> <p⏎> lang=en>in {{ site.name }} it⏎> is</p> # in \uFFFC it is",
                "one <br> two <span>three</span> # one|two three",
                "{{< figure src=\"a.jpg\" >}}⏎⏎Text. # Text.",
                "{{% note %}}⏎Inner text.⏎{{% /note %}} # Inner text.",
                "In {{ site.name }} today. # In \uFFFC today.",
                "Two {{ and {{ b }} today. # Two \uFFFC today.",
                "A [sic] and [box]it[/box] again. # A [sic] and it again.",
                "It is \\[box a=1\\] here. # It is [box a=1] here.",
                "[tube=http://a.b/?v=1&w=600]⏎⏎Text. # Text.",
                "See [box a=1](/c) now. # See box a=1 now.",
                "It was found.<figure>{{< a >}}<figcaption>So.</figcaption></figure> # It was found.|\uFFFC|So.",
                "[caption id=\"1\" width=\"3\"]A ship[/caption] # A ship",
                "See [the page]({{< ref \"/a\" >}} \"T\") now. # See the page now.",
                "<p><a href=\"{{< ref \"a.md\" >}}\">Here</a> {{ x }} it is.</p> # Here \uFFFC it is.",
                "{% include a.html %}⏎Text [not a command] stays. # Text [not a command] stays.",
                "soft\u00ADhyphen # softhyphen",
                "It rained [^1]. It snowed [^2] too.⏎⏎[^2]: No. # It rained \uFFFC. It snowed too.|No.",
                "It rained.[^1] It snowed.[^a b]⏎⏎[^1]: Only once. # It rained. It snowed.[^a b]|Only once.",
                "Term⏎:   It means this.⏎⏎    And this. # Term|It means this.|And this.",
                "Text.⏎{: .lead key=\"a b\"}⏎⏎A [link](u){:target=\"_blank\"} and {this}. # Text.|A link and {this}.",
                "- [ ] one⏎- [x] two [x] # one|two [x]",
                "> [!note]- A title⏎> The text. # A title|The text.",
                "Seen in [[The page]] and [[a^b|it]].![[x.png|30]] # Seen in The page and it.",
                "It is ==marked== and ~~not~~ %% never %% said, 2 == 2. # It is marked and said, 2 == 2.",
                "{/* a, b */} one⏎⏎--8<-- \"a.md\"⏎⏎two # one|two",
                "one {% raw %}{{ x }},, y{% endraw %} two # one \uFFFC two",
                "one⏎⏎{% highlight ruby %}⏎a ,, b⏎⏎c⏎{% endhighlight %}⏎⏎two # one|two",
                "{{< highlight go \"x=1\" >}}⏎a,, b⏎{{< /highlight >}}⏎⏎two # two",
                "It rained [see @a, p. 3] and says @b; it is $a_1,, 2$ for $5 or $6. # It rained \uFFFC and says @b; it is \uFFFC for $5 or $6.",
                "It rained.⏎⏎[^ab]: Once.⏎⏎    And again. # It rained.|Once.|And again.",
                "[quote=\"a, b:3\"]⏎So it is.⏎[/quote] # So it is.",
                "one⏎⏎$$⏎x ,, y⏎$$⏎⏎two costs $$ # one|two costs $$",
                ":::tip[A title]⏎The text.⏎:::⏎::: {.box}⏎Two⏎::: # A title|The text.|Two",
                "import A from 'a';⏎⏎import is a word. # import is a word.",
                "export const A = ({b, c}) => (⏎  <i>d , e</i>⏎);⏎⏎export is a word. # export is a word.",
                "!!! note \"A title\"⏎    The text.⏎⏎    More of it.⏎⏎??? tip⏎    Last.⏎⏎    code # A title|The text.|More of it.|Last.|code",
            })
    void readsWhatAVisitorReads(String markdown, String prose) {
        assertEquals(
                prose.strip(),
                String.join("|", lines(read(markdown.stripTrailing().replace('⏎', '\n')))));
    }

    @Test
    void tellsHeadingsApart() {
        Article article = read("Top\n===\n\n## Sub ##\n\ntext");
        assertEquals(List.of("Top", "Sub", "text"), lines(article));
        assertEquals(
                List.of(Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.PARAGRAPH),
                article.blocks().stream().map(Block::kind).toList());
    }

    @Test
    void keepsTextsThatBelongToNoParagraphApart() {
        String markdown =
                "---\ntitle: \"The ferry is back\"\ndate: 2024-01-02\n---\n![The *old* ferry at noon](a.jpg) It sails.";
        List<Article> all = new MarkdownReader().readAll(new Source("t", markdown, Format.MARKDOWN, "en-US"));
        assertEquals(List.of("It sails."), lines(all.get(0)));
        assertEquals(List.of("The ferry is back", "The old ferry at noon"), lines(all.get(1)));
    }

    @Test
    void leavesOutRemarksOfTemplates() {
        assertEquals(List.of("one two"), lines(read("one {# never,, said #} two")));
    }

    @Test
    void readsFrontMatterInToml() {
        String markdown = "+++\ntitle = \"The ferry is back\"\ndate = 2024-01-02\n+++\n\nIt sails.";
        List<Article> all = new MarkdownReader().readAll(new Source("t", markdown, Format.MARKDOWN, "en-US"));
        assertEquals(List.of("It sails."), lines(all.get(0)));
        assertEquals(List.of("The ferry is back"), lines(all.get(1)));
    }

    private static Article read(String markdown) {
        return new MarkdownReader().read(new Source("t", markdown, Format.MARKDOWN, "en-US"));
    }

    private static List<String> lines(Article article) {
        return article.blocks().stream()
                .map(block -> block.range().in(article.prose()))
                .toList();
    }
}
