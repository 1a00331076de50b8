package org.postedit.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.postedit.finding.RuleId;

/** The rules that spoke, each with the places where it did: what the notes link to. */
final class RuleIndex {
    private static final int MOST_PLACES = 20;

    private record Entry(RuleId rule, String anchor, String mqm, List<Spot> spots) {}

    private final Map<RuleId, Entry> entries = new LinkedHashMap<>();

    /** Notes where a rule spoke and gives the id of its line. */
    String add(Spot spot) {
        RuleId rule = spot.finding().rule();
        Entry entry = entries.computeIfAbsent(
                rule,
                id -> new Entry(id, "r" + (entries.size() + 1), spot.finding().mqm(), new ArrayList<>()));
        entry.spots().add(spot);
        return entry.anchor();
    }

    /** Adds the table of all of them to {@code page}; none where nothing was found. */
    void write(Element page) {
        if (entries.isEmpty()) {
            return;
        }
        Element section = page.appendElement("section").attr("id", "rules");
        section.appendElement("h2").text("Rules");
        Element table = section.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String name : List.of("Rule", "MQM issue type", "Issues", "Places")) {
            head.appendElement("th").attr("scope", "col").text(name);
        }
        Element body = table.appendElement("tbody");
        entries.values().stream()
                .sorted(Comparator.comparing((Entry entry) -> -entry.spots().size())
                        .thenComparing(Entry::rule))
                .forEach(entry -> write(entry, body));
    }

    private static void write(Entry entry, Element body) {
        Element row = body.appendElement("tr").attr("id", entry.anchor());
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("code")
                .text(entry.rule().value());
        row.appendElement("td").text(Characters.line(entry.mqm()));
        row.appendElement("td")
                .addClass("number")
                .text(String.valueOf(entry.spots().size()));
        Element places = row.appendElement("td").addClass("places");
        for (Spot spot :
                entry.spots().subList(0, Math.min(MOST_PLACES, entry.spots().size()))) {
            places.appendElement("a")
                    .attr("href", "#" + spot.place())
                    .attr("aria-label", "Issue " + spot.number())
                    .text(String.valueOf(spot.number()));
            places.appendText(" ");
        }
        if (entry.spots().size() > MOST_PLACES) {
            places.appendText("and " + (entry.spots().size() - MOST_PLACES) + " more");
        }
    }
}
