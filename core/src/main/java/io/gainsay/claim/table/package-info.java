/**
 * Claims that tables make: {@link io.gainsay.claim.table.CellExtractor} reads each figure as a
 * claim about what its headers name, {@link io.gainsay.claim.table.TotalsExtractor} reads rows and
 * columns that the table itself adds up. Both look at tables through {@code FigureTable}; large
 * tables of raw data are left alone.
 */
@NullMarked
package io.gainsay.claim.table;

import org.jspecify.annotations.NullMarked;
