package org.postedit.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postedit.text.ProseRange;

/** The quotations of an article, and the marks that belong to none. */
public final class Quotations {
    private final List<Quotation> all;
    private final List<QuotationMark> strays;
    private final List<Quotation> outer;
    private final int[] outerStarts;

    Quotations(List<Quotation> all, List<QuotationMark> strays) {
        this.all = all.stream()
                .sorted(Comparator.comparing(Quotation::range).thenComparingInt(Quotation::depth))
                .toList();
        this.strays = List.copyOf(strays);
        this.outer =
                this.all.stream().filter(quotation -> quotation.depth() == 0).toList();
        this.outerStarts =
                outer.stream().mapToInt(quotation -> quotation.range().start()).toArray();
    }

    /** Every quotation, by place; one inside another comes after it. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotations that stand inside no other, by place. */
    public List<Quotation> outer() {
        return outer;
    }

    /** Closing double marks that close nothing. */
    public List<QuotationMark> strays() {
        return strays;
    }

    /** The outermost quotation around the character at {@code offset}, its marks included. */
    public Optional<Quotation> around(int offset) {
        return lastBefore(offset + 1).filter(quotation -> quotation.range().contains(offset));
    }

    /** The last outermost quotation that starts before {@code offset}. */
    public Optional<Quotation> lastBefore(int offset) {
        int found = Arrays.binarySearch(outerStarts, offset);
        int index = found >= 0 ? found - 1 : -found - 2;
        return index < 0 ? Optional.empty() : Optional.of(outer.get(index));
    }

    /** Whether the character at {@code offset} is part of a quotation's content. */
    public boolean isQuoted(int offset) {
        return around(offset)
                .map(quotation -> quotation.content().contains(offset))
                .orElse(false);
    }

    /** Whether any of {@code range} is part of a quotation. */
    public boolean touches(ProseRange range) {
        return range.isEmpty()
                ? around(range.start()).isPresent()
                : lastBefore(range.end())
                        .map(quotation -> quotation.range().overlaps(range))
                        .orElse(false);
    }
}
