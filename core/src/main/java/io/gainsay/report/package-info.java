/**
 * Reports: what a run of the checker found, for people, programs and code hosts. A {@link
 * io.gainsay.report.CheckRun} is what a report tells, a {@link io.gainsay.report.ReportFormat} is a
 * way to write it down, and {@link io.gainsay.report.ReportFormats} lists those there are. What was
 * understood of documents is written by {@link io.gainsay.report.ClaimsJson}, what was not reported
 * by {@link io.gainsay.report.NearPairsJson}. The bytes of a report depend on its input only.
 *
 * <p>Each format is a class; what several need stands in small ones beside them: {@code Words} for
 * sentences, {@code Paths}, {@code Characters}, {@code Json} and {@code Xml} for syntax. The page
 * of {@code HtmlReport} is made of the classes that begin with {@code Html} and of the timelines.
 */
@NullMarked
package io.gainsay.report;

import org.jspecify.annotations.NullMarked;
