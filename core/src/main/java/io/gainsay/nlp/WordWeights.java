package io.gainsay.nlp;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * How much a word counts for the outcome of itself and of its neighbours.
 *
 * @param own the sum for each outcome of the word itself
 * @param asNext for the word before it
 * @param asNextButOne for the word before that
 * @param asLast for the word after it
 * @param asLastButOne for the word after that
 */
@SuppressWarnings("ArrayRecordComponent") // package-private, and nothing compares or changes them
record WordWeights(
    double[] own,
    @Nullable Context asNext,
    @Nullable Context asNextButOne,
    @Nullable Context asLast,
    @Nullable Context asLastButOne) {}
