/**
 * From a check to reports in files. {@link io.gainsay.project.report.ReportFile} is a report that a
 * user asks for, such as {@code sarif=gainsay.sarif}.
 */
@NullMarked
package io.gainsay.project.report;

import org.jspecify.annotations.NullMarked;
