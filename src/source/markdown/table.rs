//! Tables: no inline styles, which the content security policy forbids; columns are aligned by
//! class, and header cells say what they head.

use pulldown_cmark::Alignment;
use std::ops::Range;

use super::writer::{Kind, Writer};

/// The table that is open.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    part: Part,
}

/// Which part of a table is open.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Head,
    Body,
}

impl Writer<'_> {
    pub(super) fn open_table(&mut self, alignments: Vec<Alignment>, range: Range<usize>) {
        self.table = Table { alignments, ..Table::default() };
        self.open("<div class=\"table\"><table>", Kind::Table, range);
    }

    pub(super) fn open_head(&mut self, range: Range<usize>) {
        let at = self.out.html.len();
        self.out.push("<thead><tr>");
        self.push_frame(Kind::Plain("</tr></thead>"), at, range);
    }

    pub(super) fn open_row(&mut self, range: Range<usize>) {
        let at = self.out.html.len();
        self.out.push(match self.table.part {
            Part::Head => "<tbody>\n<tr>",
            Part::Body => "<tr>",
        });
        self.table.part = Part::Body;
        self.table.column = 0;
        self.push_frame(Kind::Plain("</tr>\n"), at, range);
    }

    pub(super) fn open_cell(&mut self, range: Range<usize>) {
        let at = self.out.html.len();
        self.out.push(match self.table.part {
            Part::Head => "<th scope=\"col\"",
            Part::Body => "<td",
        });
        self.out.push(match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " class=\"left\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::None) | None => ">",
        });
        self.table.column += 1;
        self.push_frame(Kind::Cell, at, range);
    }

    /// A header cell without words heads nothing: it becomes an ordinary cell.
    pub(super) fn close_cell(&mut self, at: usize) {
        let is_header = self.table.part == Part::Head;
        let is_empty = self.out.html[at..].find('>') == Some(self.out.html.len() - at - 1);
        if is_header && is_empty {
            self.out.truncate(at);
            self.out.push("<td></td>");
        } else {
            self.out.push(if is_header { "</th>" } else { "</td>" });
        }
    }

    pub(super) fn close_table(&mut self) {
        let has_body = self.table.part == Part::Body;
        self.out.push(if has_body { "</tbody></table></div>\n" } else { "</table></div>\n" });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::html;

    #[test]
    fn columns_are_aligned_by_class_and_headers_have_a_scope() {
        let expected = "<div class=\"table\"><table><thead><tr><td></td>\
                        <th scope=\"col\" class=\"right\">b</th></tr></thead><tbody>\n\
                        <tr><td>c</td><td class=\"right\"></td></tr>\n</tbody></table></div>\n";
        assert_eq!(html("| | b |\n|---|--:|\n| c | |"), expected);
    }

    #[test]
    fn a_table_without_rows_has_no_body() {
        assert!(!html("|a|\n|-|\n").contains("tbody"));
    }
}
