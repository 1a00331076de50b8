package org.postedit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.postedit.finding.Category;
import org.postedit.finding.RuleId;

class RuleSelectorTest {
    private static final RuleId SPLIT = new RuleId("quotation/split");
    private static final RuleId LOST_STOP = new RuleId("quotation/lost-stop");
    private static final RuleId TYPO = new RuleId("languagetool/TYPO");

    @Test
    void selectsARuleByItsId() throws Exception {
        assertTrue(matches("quotation/split", SPLIT, Category.QUOTATION));
        assertFalse(matches("quotation/split", LOST_STOP, Category.QUOTATION));
    }

    @Test
    void selectsByGlob() throws Exception {
        assertTrue(matches("quotation/*", SPLIT, Category.QUOTATION));
        assertTrue(matches("quotation/lost-????", LOST_STOP, Category.QUOTATION));
        assertFalse(matches("quotation/lost-*", SPLIT, Category.QUOTATION));
    }

    @Test
    void selectsACategoryWhoeverFindsIt() throws Exception {
        assertTrue(matches("quotation", SPLIT, Category.QUOTATION));
        assertTrue(matches("spelling", TYPO, Category.SPELLING));
        assertFalse(matches("spelling", TYPO, Category.GRAMMAR));
    }

    @Test
    void takesSignsOtherThanTheTwoAsTheyAre() throws Exception {
        assertFalse(matches("languagetool/T.PO", TYPO, Category.SPELLING));
        assertTrue(matches("languagetool/A[1]", new RuleId("languagetool/A[1]"), Category.GRAMMAR));
    }

    @Test
    void namesTheNearestRule() {
        UnknownRuleException thrown =
                assertThrows(UnknownRuleException.class, () -> matches("quotation/splitt", SPLIT, Category.QUOTATION));
        assertEquals("no rule is called “quotation/splitt”; did you mean “quotation/split”?", thrown.getMessage());
    }

    private static boolean matches(String expression, RuleId id, Category category)
            throws IOException, UnknownRuleException {
        return RuleSelector.of(expression, RuleCatalog.load()).matches(id, category);
    }
}
