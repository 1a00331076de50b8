/**
 * The way from an article to a report: detectors, projection to the source, stages.
 */
@NullMarked
package org.postedit.engine;

import org.jspecify.annotations.NullMarked;
