package io.gainsay.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The formats that come with Gainsay. */
public final class ReportFormats {

  private ReportFormats() {}

  /** The formats by the names that options give them, in the order in which to list them. */
  public static Map<String, ReportFormat> standard() {
    Map<String, ReportFormat> formats = new LinkedHashMap<>();
    formats.put("text", new TextReport(false));
    formats.put("json", new JsonReport());
    formats.put("sarif", new SarifReport());
    formats.put("html", new HtmlReport());
    formats.put("github", new GitHubReport());
    formats.put("gitlab", new GitLabReport());
    formats.put("junit", new JUnitReport());
    formats.put("checkstyle", new CheckstyleReport());
    formats.put("rdjson", new RdjsonReport());
    return Collections.unmodifiableMap(formats);
  }
}
