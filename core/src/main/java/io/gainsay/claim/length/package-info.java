/**
 * How long something takes: wars, visits, sentences, terms of office, whatever a text tells of.
 *
 * <p>Three ways to know what takes the time. {@code DurationExtractor}, to start with, looks for
 * its noun or verb ({@code EventLengths}), and {@code TermExtractor} for phrases of prison and
 * office. {@code SpellExtractor} (how long, also from one date to another: {@code DatedSpells}) and
 * {@code PhaseExtractor} (from when, until when: {@code PhaseFinder}) leave that to the words
 * around: their claims are about {@linkplain io.gainsay.claim.Telling courses of things}, and
 * {@code CourseSubjects} makes the subjects of both. {@code LengthExtractor} takes every length as
 * the bare figure that it is.
 */
@NullMarked
package io.gainsay.claim.length;

import org.jspecify.annotations.NullMarked;
