package io.gainsay.mention;

/** What a unit measures. Amounts of different dimensions are never compared. */
public enum Dimension {
  /** Things counted: no unit. */
  COUNT,
  /** A place in a series. */
  ORDER,
  MONEY,
  /** Parts of a whole, in percent. */
  SHARE,
  /** Differences of shares, in percentage points. */
  SHARE_POINTS,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  TEMPERATURE,
  ENERGY,
  POWER,
  PRESSURE,
  DATA,
  /** Years of age. */
  AGE,
  /** How many times as much: doubled, twofold. */
  MULTIPLE,
  /** Any unit that Gainsay knows nothing about but its name. */
  OTHER
}
