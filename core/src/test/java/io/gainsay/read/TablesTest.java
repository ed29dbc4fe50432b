package io.gainsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gainsay.text.Document;
import io.gainsay.text.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

  /** Each cell of the data with its row's and its column's headers: {@code 5 = Aro / Dead}. */
  private static List<String> data(DocumentReader reader, String source) throws ReadException {
    Document document = reader.read("test", source);
    return Table.of(document).stream()
        .flatMap(
            table ->
                table.data().stream()
                    .map(
                        cell ->
                            texts(document, List.of(cell))
                                + " = "
                                + texts(document, table.rowHeaders(cell))
                                + " / "
                                + texts(document, table.columnHeaders(cell))))
        .toList();
  }

  private static String texts(Document document, List<Table.Cell> cells) {
    return cells.stream()
        .map(cell -> document.blocks().get(cell.block()).text().text())
        .collect(Collectors.joining(", "));
  }

  @Test
  void ofMarkdownHaveAHeaderRow() throws ReadException {
    String source =
        """
        | Town | Dead | Hurt |
        |------|-----:|-----:|
        | Aro  | 5    | 12   |
        | Bex  |      | 7    |

        Text between.

        | Year | Ships |
        |------|-------|
        | 2019 | 31    |
        """;

    assertThat(data(Readers.markdown(), source))
        .containsExactly(
            "5 = Aro / Dead", "12 = Aro / Hurt", "7 = Bex / Hurt", "31 = 2019 / Ships");
  }

  @Test
  void ofHtmlMaySpanRowsAndColumns() throws ReadException {
    String source =
        """
        <table><caption>Losses</caption>
        <tr><th rowspan=2>Town<th colspan=2>People</tr>
        <tr><th>Dead<th>Hurt</tr>
        <tr><th>Aro<td>5<td>12</tr>
        <tr><td>Bex<td rowspan=2>6<td>7</tr>
        <tr><td>Cul<td>8</tr>
        </table>
        """;

    assertThat(data(Readers.html(), source))
        .containsExactly(
            "5 = Aro / People, Dead",
            "12 = Aro / People, Hurt",
            "6 = Bex, Cul / People, Dead",
            "7 = Bex / People, Hurt",
            "8 = Cul / People, Hurt");
  }

  @Test
  void inTablesOfHtmlAreTold() throws ReadException {
    String source =
        """
        <table><tr><td>Left<td>
          <table><tr><th>Town<th>Dead<tr><td>Aro<td>5</table>
        </table>
        """;

    assertThat(data(Readers.html(), source)).contains("5 = Aro / Dead");
  }

  @Test
  void withoutMarkedHeadersHaveThemWhereWordsStandAboveFigures() throws ReadException {
    assertThat(
            data(
                Readers.html(),
                "<table><tr><td>Town<td>Dead<tr><td>Aro<td>5<tr><td>Bex<td>6</table>"))
        .containsExactly("5 = Aro / Dead", "6 = Bex / Dead");
    assertThat(data(Readers.html(), "<table><tr><td>Aro<td>5<tr><td>Bex<td>6</table>"))
        .containsExactly("5 = Aro / ", "6 = Bex / ");
  }

  @Test
  void ofAsciiDocBreakTheirRowsByTheNumberOfColumns() throws ReadException {
    String source =
        """
        |===
        |Town |Dead |Hurt

        |Aro
        |5
        |12

        .2+|Bex |6 |7
        |8 |9
        |===

        [%header,cols="2,1"]
        |===
        |Year
        |Ships
        |2019
        |31
        |===

        [cols=2*]
        |===
        |Cul |3
        |===
        """;

    assertThat(data(Readers.asciiDoc(), source))
        .containsExactly(
            "5 = Aro / Dead",
            "12 = Aro / Hurt",
            "6 = Bex / Dead",
            "7 = Bex / Hurt",
            "8 = Bex / Dead",
            "9 = Bex / Hurt",
            "31 = 2019 / Ships",
            "3 = Cul / ");
  }

  @Test
  void withAbsurdSpansAreReadAllTheSame() throws ReadException {
    String row = "<tr><th rowspan=2147483647 colspan=2147483647>a<td colspan=-1 rowspan=x>5";

    assertThat(data(Readers.html(), "<table>" + row.repeat(50))).hasSizeGreaterThan(10);
  }
}
