package io.gainsay.rules;

import io.gainsay.claim.Claim;
import io.gainsay.claim.ClaimKind;
import io.gainsay.claim.Coverage;
import io.gainsay.claim.Scope;
import io.gainsay.engine.Conflict;
import io.gainsay.engine.GroupRule;
import io.gainsay.engine.RuleInfo;
import io.gainsay.engine.Severity;
import io.gainsay.mention.TimeRange;
import io.gainsay.rules.restated.PenSlips;
import io.gainsay.text.TableCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A figure in the text that is another one in the table. */
final class TableRule implements GroupRule {

  /** How much of what a sentence says the headers and the table's subject must cover. */
  private static final double MOSTLY = 0.7;

  private static final Set<ClaimKind> TOLD =
      EnumSet.of(ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SHARE, ClaimKind.MEASURE);

  @Override
  public RuleInfo info() {
    return new RuleInfo("table", "A figure in the text that is another one in the table", "0.1.0");
  }

  @Override
  public Set<ClaimKind> kinds() {
    Set<ClaimKind> kinds = EnumSet.copyOf(TOLD);
    kinds.add(ClaimKind.CELL);
    return kinds;
  }

  @Override
  public List<Conflict> check(List<Claim> claims) {
    List<Claim> cells = claims.stream().filter(c -> c.kind() == ClaimKind.CELL).toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim told : claims) {
      Claim cell = TOLD.contains(told.kind()) && !cells.isEmpty() ? only(told, cells) : null;
      if (cell != null && !agreesWithSome(told, cells, cell)) {
        conflicts.add(conflict(told, cell));
      }
    }
    return conflicts;
  }

  /** The only cell whose headers a sentence names, if it says little else. */
  private static @Nullable Claim only(Claim told, List<Claim> cells) {
    if (place(told) != null || told.subject().coverage() == Coverage.PART) {
      return null;
    }
    List<Claim> all = cells.stream().filter(cell -> names(told, cell)).toList();
    double most = all.stream().mapToDouble(cell -> cell.context().total()).max().orElse(0);
    List<Claim> named = all.stream().filter(cell -> cell.context().total() >= most).toList();
    return named.size() == 1 && saysLittleElse(told, named.get(0)) ? named.get(0) : null;
  }

  private static boolean names(Claim told, Claim cell) {
    boolean ofTotal = cell.subject().coverage() == Coverage.WHOLE;
    return (!ofTotal || told.subject().coverage() == Coverage.WHOLE)
        && told.context().stems().containsAll(cell.context().stems())
        && Values.quantity(told).unit().comparable(Values.quantity(cell).unit())
        && told.scope().modality() == Scope.Modality.ASSERTED
        && told.scope().apartFrom(cell.scope()).isEmpty()
        && isOfTime(told.scope().eventTime(), cell.scope().eventTime());
  }

  private static boolean isOfTime(@Nullable TimeRange told, @Nullable TimeRange cell) {
    return told == null || cell == null ? Objects.equals(told, cell) : told.overlaps(cell);
  }

  private static boolean saysLittleElse(Claim told, Claim cell) {
    double known = 0;
    for (String stem : told.context().stems()) {
      boolean ofTable =
          cell.context().weight(stem) > 0 || cell.subject().modifiers().contains(stem);
      known += ofTable ? told.context().weight(stem) : 0;
    }
    return known >= told.context().total() * MOSTLY
        || PenSlips.between(
            Values.quantity(told).statedInBase(), Values.quantity(cell).statedInBase());
  }

  /** Whether a table gives the figure, be it in another cell than the one that seems meant. */
  private static boolean agreesWithSome(Claim told, List<Claim> cells, Claim meant) {
    return cells.stream()
        .filter(cell -> table(cell) == table(meant))
        .anyMatch(cell -> Values.quantity(cell).compatible(Values.quantity(told)));
  }

  private static int table(Claim cell) {
    TableCell place = place(cell);
    return place == null ? -1 : place.table();
  }

  private static @Nullable TableCell place(Claim claim) {
    return claim.at().sentence().block().cell();
  }

  private static Conflict conflict(Claim told, Claim cell) {
    String message =
        "%s in the text, %s in the table for %s"
            .formatted(Values.words(told), Values.words(cell), cell.subject().head());
    return new Conflict(Severity.WARNING, 0.8, message, List.of(told, cell));
  }
}
