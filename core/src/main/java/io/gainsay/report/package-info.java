/**
 * Reports: findings as text for people and as JSON for programs, what was understood of documents
 * and what was not reported as JSON. The bytes of a report depend on its input only.
 */
@NullMarked
package io.gainsay.report;

import org.jspecify.annotations.NullMarked;
