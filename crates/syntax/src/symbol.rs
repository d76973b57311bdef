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

fn table() -> &'static Mutex<FxHashSet<Entry>> {
    static TABLE: OnceLock<Mutex<FxHashSet<Entry>>> = OnceLock::new();
    TABLE.get_or_init(Mutex::default)
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
        if let Some(entry) = table.get(text) {
            return Symbol(entry.0);
        }
        let text: &'static str = Box::leak(text.into());
        let slot: &'static &'static str = Box::leak(Box::new(text));
        table.insert(Entry(slot));
        Symbol(slot)
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
