//! The reserved address range and its pages.
//!
//! Holds: pages are handed out in runs and come back as runs; neighbours that are free are joined; a page that was never used
//! or was given back to the system reads as zero (`Run::zeroed`). Knows nothing of objects.
//! `unsafe`: mmap, mprotect and madvise on the range that this module reserved.

use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a page.
pub const PAGE: usize = 8192;
/// Where the range is asked for: the same in every run, so that addresses are reproducible.
const BASE: usize = 0xc0_0000_0000;
/// The largest and the smallest size of the range that is tried.
const SIZES: (usize, usize) = (1 << 38, 1 << 26);
/// The range becomes usable in steps of this size.
const STEP: usize = 16 << 20;
/// Runs of at least this many pages go back to the system when freed.
const RELEASE: usize = 16;

/// The range.
#[derive(Debug)]
pub struct Arena {
    base: usize,
    size: usize,
    /// Pages up to here have been handed out at least once.
    top: usize,
    /// Bytes made usable.
    usable: usize,
    /// Free runs by start: length and whether they read as zero.
    free: BTreeMap<usize, (usize, bool)>,
    /// The same by (length, start).
    by_size: BTreeSet<(usize, usize)>,
    /// Pages in use.
    pub used_pages: usize,
}

/// Pages handed out.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// First page, counted from the start of the range.
    pub first: usize,
    /// They read as zero.
    pub zeroed: bool,
}

/// The address space that the process may use (`ulimit -v`).
fn address_space() -> usize {
    let mut limit = libc::rlimit { rlim_cur: libc::RLIM_INFINITY, rlim_max: libc::RLIM_INFINITY };
    // SAFETY: `limit` is a place for the answer.
    match unsafe { libc::getrlimit(libc::RLIMIT_AS, &mut limit) } {
        0 => usize::try_from(limit.rlim_cur).unwrap_or(usize::MAX),
        _ => usize::MAX,
    }
}

impl Arena {
    /// Reserves the range.
    ///
    /// # Errors
    /// The system gives no address space.
    pub fn reserve() -> Result<Self, std::io::Error> {
        let mut size = SIZES.0.min(address_space() / 2) & !(STEP - 1);
        while size >= SIZES.1 {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
            for hint in [BASE, 0] {
                let fixed = if hint == 0 { 0 } else { libc::MAP_FIXED_NOREPLACE };
                // SAFETY: a fresh anonymous mapping; NOREPLACE never takes one that exists.
                let at = unsafe { libc::mmap(hint as *mut _, size, libc::PROT_NONE, flags | fixed, -1, 0) };
                if at != libc::MAP_FAILED {
                    return Ok(Self {
                        base: at as usize,
                        size,
                        top: 0,
                        usable: 0,
                        free: BTreeMap::new(),
                        by_size: BTreeSet::new(),
                        used_pages: 0,
                    });
                }
            }
            size = (size / 2) & !(STEP - 1);
        }
        Err(std::io::Error::last_os_error())
    }

    /// First address.
    #[must_use]
    pub fn base(&self) -> usize {
        self.base
    }

    /// Pages that have ever been used.
    #[must_use]
    pub fn top(&self) -> usize {
        self.top
    }

    /// Address of a page.
    #[must_use]
    pub fn address(&self, page: usize) -> usize {
        self.base + page * PAGE
    }

    /// Takes `n` pages.
    pub fn take(&mut self, n: usize) -> Option<Run> {
        let found = self.by_size.range((n, 0)..).next().copied();
        if let Some((len, first)) = found {
            let zeroed = self.remove(first).1;
            if len > n {
                self.insert(first + n, len - n, zeroed);
            }
            self.used_pages += n;
            return Some(Run { first, zeroed });
        }
        let first = self.top;
        let end = first.checked_add(n)?.checked_mul(PAGE)?;
        if end > self.size || !self.make_usable(end) {
            return None;
        }
        self.top += n;
        self.used_pages += n;
        Some(Run { first, zeroed: true })
    }

    /// Gives pages back.
    pub fn give(&mut self, first: usize, n: usize) {
        self.used_pages -= n;
        let mut zeroed = false;
        if n >= RELEASE {
            // SAFETY: the pages lie in the range and nothing refers to them any more.
            zeroed =
                unsafe { libc::madvise(self.address(first) as *mut _, n * PAGE, libc::MADV_DONTNEED) == 0 };
        }
        let (mut first, mut n) = (first, n);
        if let Some((&before, &(len, before_zeroed))) = self.free.range(..first).next_back()
            && before + len == first
            && before_zeroed == zeroed
        {
            self.remove(before);
            first = before;
            n += len;
        }
        if let Some(&(len, after_zeroed)) = self.free.get(&(first + n))
            && after_zeroed == zeroed
        {
            self.remove(first + n);
            n += len;
        }
        self.insert(first, n, zeroed);
    }

    /// Joins free runs whatever they read as: for when no run is long enough.
    pub fn join_all(&mut self) {
        let runs: Vec<(usize, (usize, bool))> = std::mem::take(&mut self.free).into_iter().collect();
        self.by_size.clear();
        let mut open: Option<(usize, usize, bool)> = None;
        for (first, (len, zeroed)) in runs {
            open = match open {
                Some((start, n, z)) if start + n == first => Some((start, n + len, z && zeroed)),
                Some((start, n, z)) => {
                    self.insert(start, n, z);
                    Some((first, len, zeroed))
                }
                None => Some((first, len, zeroed)),
            };
        }
        if let Some((start, n, z)) = open {
            self.insert(start, n, z);
        }
    }

    fn insert(&mut self, first: usize, n: usize, zeroed: bool) {
        self.free.insert(first, (n, zeroed));
        self.by_size.insert((n, first));
    }

    fn remove(&mut self, first: usize) -> (usize, bool) {
        let run = self.free.remove(&first).unwrap_or((0, false));
        self.by_size.remove(&(run.0, first));
        run
    }

    fn make_usable(&mut self, end: usize) -> bool {
        if end <= self.usable {
            return true;
        }
        let to = end.div_ceil(STEP).saturating_mul(STEP).min(self.size);
        // SAFETY: within the reserved range.
        let done = unsafe {
            libc::mprotect(
                (self.base + self.usable) as *mut _,
                to - self.usable,
                libc::PROT_READ | libc::PROT_WRITE,
            )
        };
        if done == 0 {
            self.usable = to;
        }
        done == 0
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: the range is ours and whoever owns the arena owns all users of it.
        unsafe { libc::munmap(self.base as *mut _, self.size) };
    }
}
