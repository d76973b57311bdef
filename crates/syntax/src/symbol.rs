//! Interned names.
//!
//! Holds: two symbols are equal exactly if their texts are, and comparing is one pointer compare.
//! Texts live as long as the process; there is one table, since names mean the same in every session.

use rustc_hash::FxHashSet;
use std::fmt;
use std::sync::{Mutex, OnceLock};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// An interned string: a thin pointer to its text.
#[derive(Clone, Copy)]
pub struct Symbol(&'static &'static str);

/// All symbols. Texts and slots are cut from larger pieces.
#[derive(Default)]
struct Table {
    entries: FxHashSet<Entry>,
    texts: &'static mut [u8],
    slots: &'static mut [&'static str],
}

/// Bytes of a piece of texts, and a quarter of the slots of a piece of those.
const PIECE: usize = 8192;

fn table() -> &'static Mutex<Table> {
    static TABLE: OnceLock<Mutex<Table>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Table::default();
        table.entries.reserve(3000);
        Mutex::new(table)
    })
}

impl Table {
    fn add(&mut self, text: &str) -> Symbol {
        let text: &'static str = if text.len() > PIECE / 8 {
            Box::leak(text.into())
        } else {
            if self.texts.len() < text.len() {
                self.texts = Box::leak(vec![0; PIECE].into_boxed_slice());
            }
            let (own, rest) = std::mem::take(&mut self.texts).split_at_mut(text.len());
            own.copy_from_slice(text.as_bytes());
            self.texts = rest;
            std::str::from_utf8(own).unwrap_or_default()
        };
        if self.slots.is_empty() {
            self.slots = Box::leak(vec![""; PIECE / 32].into_boxed_slice());
        }
        let (slot, rest) =
            std::mem::take(&mut self.slots).split_first_mut().expect("a piece of slots is not empty");
        self.slots = rest;
        *slot = text;
        self.entries.insert(Entry(slot));
        Symbol(slot)
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Entry(&'static &'static str);

impl std::borrow::Borrow<str> for Entry {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl Symbol {
    /// The symbol of `text`, the same one each time.
    #[must_use]
    pub fn intern(text: &str) -> Symbol {
        let mut table = table().lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(entry) = table.entries.get(text) {
            return Symbol(entry.0);
        }
        table.add(text)
    }

    /// The text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether this is the blank identifier `_`.
    #[must_use]
    pub fn is_blank(self) -> bool {
        self.as_str() == "_"
    }

    /// Whether the name is exported: its first character is an upper-case letter (Unicode class Lu).
    #[must_use]
    pub fn is_exported(self) -> bool {
        self.as_str().chars().next().is_some_and(|c| {
            c.is_ascii_uppercase()
                || !c.is_ascii() && c.general_category() == GeneralCategory::UppercaseLetter
        })
    }
}

impl PartialEq for Symbol {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Symbol {}
impl std::hash::Hash for Symbol {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).addr().hash(state);
    }
}
/// By text, so that sorted output never depends on addresses.
impl Ord for Symbol {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}
impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.as_str())
    }
}
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
