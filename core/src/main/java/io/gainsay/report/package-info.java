/**
 * Reports: findings as text for people and as JSON for programs, and what was understood of
 * documents as JSON. The bytes of a report depend on its input only.
 */
@NullMarked
package io.gainsay.report;

import org.jspecify.annotations.NullMarked;
