package org.postedit.rule;

/** Tells that no rule is called so: {@code no rule is called “quotation/splitt”; did you mean “quotation/split”?} */
public class UnknownRuleException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A message without an example. */
    public UnknownRuleException(String message) {
        super(message);
    }
}
