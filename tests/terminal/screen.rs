//! What a terminal of 80 columns shows of what was written to it, as lines of text.
//!
//! Knows what kabar uses and refuses everything else: line ends, long lines, lines that are drawn anew, colors
//! (ECMA-48).

/// The columns of the terminal.
pub(crate) const COLUMNS: usize = 80;

/// A screen.
#[derive(Default)]
pub(crate) struct Screen {
    /// What was written into each column, with the marks around it.
    lines: Vec<Vec<String>>,
    row: usize,
    column: usize,
    /// A mark that belongs before the next letter.
    mark: String,
}

impl Screen {
    /// Writes a text.
    pub(crate) fn write(&mut self, text: &str) {
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\n' => self.row += 1,
                '\r' => self.column = 0,
                '\u{1b}' => {
                    assert_eq!(letters.next(), Some('['), "an unknown sequence in {text:?}");
                    let end = letters.by_ref().find(char::is_ascii_alphabetic);
                    match end {
                        Some('m') => {}
                        Some('K') => self.line().clear(),
                        _ => panic!("an unknown sequence in {text:?}"),
                    }
                }
                letter if letter.is_control() => panic!("{letter:?} in {text:?}"),
                letter => self.put(letter),
            }
        }
    }

    fn put(&mut self, letter: char) {
        if self.column == COLUMNS {
            (self.row, self.column) = (self.row + 1, 0);
        }
        let (column, mark) = (self.column, std::mem::take(&mut self.mark));
        let line = self.line();
        if line.len() <= column {
            line.resize(column + 1, " ".to_owned());
        }
        line[column] = format!("{mark}{letter}");
        self.column += 1;
    }

    /// Marks what is written between as typed, which takes no room on the screen.
    pub(crate) fn typed(&mut self, text: &str) {
        self.mark.push('‹');
        self.write(text);
        let column = self.column;
        if let Some(last) = column.checked_sub(1).and_then(|last| self.line().get_mut(last)) {
            last.push('›');
        }
    }

    fn line(&mut self) -> &mut Vec<String> {
        if self.lines.len() <= self.row {
            self.lines.resize(self.row + 1, Vec::new());
        }
        &mut self.lines[self.row]
    }

    /// The line in which the next letter would stand.
    pub(crate) fn last_line(&mut self) -> String {
        self.line().concat()
    }

    /// All lines, each ended.
    pub(crate) fn text(&self) -> String {
        self.lines.iter().map(|line| line.concat().trim_end().to_owned() + "\n").collect()
    }
}

#[test]
fn lines_are_as_long_as_the_terminal_is_wide() {
    let mut screen = Screen::default();
    screen.write(&format!("{}\r\nab\r\n", "x".repeat(81)));
    screen.write("\r\u{1b}[2K1/2\r\u{1b}[2K2/2\r\u{1b}[2K\u{1b}[1mname:\u{1b}[0m ");
    screen.typed("Ana");
    let long = format!("{}\nx\nab\nname: ‹Ana›\n", "x".repeat(80));
    assert_eq!(screen.text(), long);
}
