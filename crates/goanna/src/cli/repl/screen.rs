//! What the line editor has on the screen, so that output can be put above it.
//!
//! Holds: after output the edited line stands below it as it stood, the cursor where it was; the editor itself notices nothing.

use super::terminal::{colored, colored_prompt};
use std::time::{Duration, Instant};
use unicode_width::UnicodeWidthChar as _;

/// How long the editor may take to draw what it said it would.
const DRAWING: Duration = Duration::from_millis(2);

/// The line that is being edited, as it was last drawn.
#[derive(Debug)]
pub struct Screen {
    color: bool,
    editing: bool,
    columns: usize,
    prompt: String,
    line: String,
    /// The cursor's byte in the line.
    pos: usize,
    drawn: Instant,
}

/// Where something is, from where the prompt begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Spot {
    row: usize,
    col: usize,
}

impl Screen {
    pub fn new(color: bool) -> Screen {
        let (prompt, line) = (String::new(), String::new());
        Screen { color, editing: false, columns: 80, prompt, line, pos: 0, drawn: Instant::now() }
    }

    /// A line is about to be read.
    pub fn begin(&mut self, prompt: &str, columns: usize) {
        self.editing = true;
        self.columns = columns.max(1);
        prompt.clone_into(&mut self.prompt);
        self.draw("", 0);
    }

    /// The editor is about to draw this.
    pub fn draw(&mut self, line: &str, pos: usize) {
        line.clone_into(&mut self.line);
        self.pos = pos;
        self.drawn = Instant::now();
    }

    /// The line was read.
    pub fn end(&mut self) {
        self.editing = false;
    }

    /// What to write to have a text above the line; none if no line is being edited.
    pub fn above(&self, text: &str) -> Option<String> {
        if !self.editing {
            return None;
        }
        std::thread::sleep(DRAWING.saturating_sub(self.drawn.elapsed()));
        let start = self.walk(Spot::default(), &self.prompt);
        let cursor = self.settle(self.walk(start, self.line.get(..self.pos).unwrap_or(&self.line)));
        let end = self.settle(self.walk(start, &self.line));
        let mut out = String::new();
        up(&mut out, cursor.row);
        out.push_str("\r\u{1b}[J");
        out.push_str(text);
        if !text.ends_with('\n') {
            out.push('\n');
        }
        if self.color {
            out.push_str(&colored_prompt(&self.prompt));
            out.push_str(&colored(&self.line));
        } else {
            out.push_str(&self.prompt);
            out.push_str(&self.line);
        }
        if end.col == 0 && end.row > 0 && !self.line.ends_with('\n') {
            out.push('\n');
        }
        up(&mut out, end.row - cursor.row);
        out.push('\r');
        if cursor.col > 0 {
            out.push_str(&format!("\u{1b}[{}C", cursor.col));
        }
        Some(out)
    }

    fn walk(&self, from: Spot, text: &str) -> Spot {
        text.chars().fold(from, |at, c| {
            let width = match c {
                '\n' => return Spot { row: at.row + 1, col: 0 },
                '\t' => 8 - at.col % 8,
                c => c.width().unwrap_or(0),
            };
            let col = at.col + width;
            if col > self.columns { Spot { row: at.row + 1, col: width } } else { Spot { row: at.row, col } }
        })
    }

    /// Behind the last column is the next row.
    fn settle(&self, at: Spot) -> Spot {
        if at.col == self.columns { Spot { row: at.row + 1, col: 0 } } else { at }
    }
}

fn up(out: &mut String, rows: usize) {
    if rows > 0 {
        out.push_str(&format!("\u{1b}[{rows}A"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn editing(line: &str, pos: usize) -> Screen {
        let mut screen = Screen::new(false);
        screen.begin("1> ", 20);
        screen.draw(line, pos);
        screen
    }

    #[test]
    fn nothing_is_edited() {
        let mut screen = Screen::new(false);
        assert_eq!(screen.above("text\n"), None);
        screen.begin("1> ", 20);
        screen.end();
        assert_eq!(screen.above("text\n"), None);
    }

    #[test]
    fn the_line_stands_below() {
        assert_eq!(editing("abc", 1).above("text"), Some("\r\u{1b}[Jtext\n1> abc\r\u{1b}[4C".into()));
    }

    #[test]
    fn long_lines_have_rows() {
        // 3 + 30 columns in rows of 20, the cursor in the first row.
        let line = "x".repeat(30);
        let drawn = editing(&line, 2).above("t\n").unwrap();
        assert_eq!(drawn, format!("\r\u{1b}[Jt\n1> {line}\u{1b}[1A\r\u{1b}[5C"));
        let drawn = editing(&line, 30).above("t\n").unwrap();
        assert_eq!(drawn, format!("\u{1b}[1A\r\u{1b}[Jt\n1> {line}\r\u{1b}[13C"));
    }

    #[test]
    fn a_full_row_ends_below() {
        let line = "x".repeat(17);
        let drawn = editing(&line, 17).above("t\n").unwrap();
        assert_eq!(drawn, format!("\u{1b}[1A\r\u{1b}[Jt\n1> {line}\n\r"));
    }

    #[test]
    fn wide_letters_and_lines() {
        let drawn = editing("世界\nab", "世界\nab".len()).above("t\n").unwrap();
        assert_eq!(drawn, "\u{1b}[1A\r\u{1b}[Jt\n1> 世界\nab\r\u{1b}[2C");
    }
}
