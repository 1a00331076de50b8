package org.postedit.engine;

import org.postedit.finding.Finding;
import org.postedit.rule.Rule;

/**
 * A finding on its way into the report, with the rule that made it.
 *
 * @param rule the rule, of which stages may ask what it supersedes
 * @param finding the finding, in source coordinates
 */
public record Candidate(Rule rule, Finding finding) {}
