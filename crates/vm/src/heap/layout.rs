//! Where the pointers of an object are: interned layouts, one of which every span has.
//!
//! Holds: an object is a row of elements of `elem` bytes, as many as fit in it; bit i of the map says that word i of an element is a
//! pointer. Objects that the machine itself makes (map entries) have a self-describing prefix.

use rustc_hash::FxHashMap;

/// Index of an interned layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LayoutIx(pub u32);

/// How the collector reads an object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// No pointers.
    None,
    /// All words are pointers.
    All,
    /// Any word may be a pointer.
    Conservative,
    /// Elements of up to 64 words.
    Small { words: u32, bits: u64 },
    /// Larger elements: offsets of the pointer words.
    Offsets { words: u32, offsets: Box<[u32]> },
    /// Map entries: word 0 is the capacity, then a bit an entry (dead or not), then the entries as in the other layout.
    Entries { words: u32, offsets: Box<[u32]> },
}

/// The interned layouts.
#[derive(Debug)]
pub struct Layouts {
    list: Vec<Layout>,
    index: FxHashMap<Layout, LayoutIx>,
}

impl Layouts {
    /// No pointers.
    pub const NONE: LayoutIx = LayoutIx(0);
    /// All words are pointers.
    pub const ALL: LayoutIx = LayoutIx(1);
    /// Any word may be a pointer.
    pub const CONSERVATIVE: LayoutIx = LayoutIx(2);
    /// Strings.
    pub const STRING: LayoutIx = LayoutIx(3);
    /// Slices.
    pub const SLICE: LayoutIx = LayoutIx(4);
    /// Interfaces.
    pub const IFACE: LayoutIx = LayoutIx(5);

    pub(crate) fn new() -> Self {
        let mut layouts = Self { list: Vec::new(), index: FxHashMap::default() };
        let fixed = [
            Layout::None,
            Layout::All,
            Layout::Conservative,
            Layout::Small { words: 2, bits: 1 },
            Layout::Small { words: 3, bits: 1 },
            Layout::Small { words: 2, bits: 2 },
        ];
        for layout in fixed {
            layouts.intern(layout);
        }
        layouts
    }

    /// The layout of elements of `words` words with pointers at these word offsets.
    pub fn of_offsets(&mut self, words: u32, offsets: &[u32]) -> LayoutIx {
        if offsets.is_empty() || words == 0 {
            return Self::NONE;
        }
        if offsets.len() == words as usize {
            return Self::ALL;
        }
        if words <= 64 {
            let bits = offsets.iter().fold(0u64, |bits, &o| bits | 1 << o);
            return self.intern(Layout::Small { words, bits });
        }
        self.intern(Layout::Offsets { words, offsets: offsets.into() })
    }

    /// The layout of map entries of `words` words.
    pub fn of_entries(&mut self, words: u32, offsets: &[u32]) -> LayoutIx {
        if offsets.is_empty() {
            return Self::NONE;
        }
        self.intern(Layout::Entries { words, offsets: offsets.into() })
    }

    fn intern(&mut self, layout: Layout) -> LayoutIx {
        if let Some(&ix) = self.index.get(&layout) {
            return ix;
        }
        let ix = LayoutIx(self.list.len() as u32);
        self.list.push(layout.clone());
        self.index.insert(layout, ix);
        ix
    }

    /// All.
    #[must_use]
    pub fn list(&self) -> &[Layout] {
        &self.list
    }
}
