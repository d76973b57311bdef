//! Where the prompt's lines come from: standard input, read in blocks and shared with the program.

use crate::session::Shared;
use std::cell::RefCell;
use std::io::Read as _;
use std::rc::Rc;

/// A line, or the end.
pub enum Line {
    /// With its newline, unless it is the last.
    Text(Vec<u8>),
    End,
}

/// Reads lines.
pub struct Lines {
    shared: Rc<RefCell<Shared>>,
}

impl Lines {
    /// Lines of standard input.
    pub fn new(shared: Rc<RefCell<Shared>>) -> Lines {
        Lines { shared }
    }

    /// The next line. Bytes after it stay where the program finds them.
    pub fn next(&mut self, _number: u32, _more: bool) -> Line {
        let mut line = Vec::new();
        loop {
            let mut shared = self.shared.borrow_mut();
            let end = shared.input.iter().position(|&b| b == b'\n');
            match end {
                Some(at) => {
                    line.extend(shared.input.drain(..=at));
                    return Line::Text(line);
                }
                None => line.extend(shared.input.drain(..)),
            }
            let mut block = vec![0; 1 << 16];
            match std::io::stdin().lock().read(&mut block) {
                Ok(n) if n > 0 => shared.input.extend(&block[..n]),
                _ => {
                    shared.ended = true;
                    return if line.is_empty() { Line::End } else { Line::Text(line) };
                }
            }
        }
    }
}
