package io.gainsay.report;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A rule as reports show it.
 *
 * @param id what findings call it: {@code start-date}
 * @param summary what it finds, in one line
 * @param page its documentation in Markdown; empty where there is none
 * @param link where its documentation can be read, an absolute URI, or null
 */
public record ReportRule(String id, String summary, String page, @Nullable URI link) {}
