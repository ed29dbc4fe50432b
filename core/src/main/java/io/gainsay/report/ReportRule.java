package io.gainsay.report;

import io.gainsay.engine.Severity;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A rule as reports show it.
 *
 * @param id what findings call it: {@code start-date}
 * @param summary what it finds, in one line
 * @param severity the usual severity of its findings, or null where that is not known
 * @param page its documentation in Markdown; empty where there is none
 * @param link where its documentation can be read, an absolute URI, or null
 */
public record ReportRule(
    String id, String summary, @Nullable Severity severity, String page, @Nullable URI link) {}
