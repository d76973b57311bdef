//! Size classes: gc's, because capacities after append show them.

/// Sizes of the classes; class 0 is for large objects.
pub const CLASS_SIZE: [u16; 68] = [
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384,
    416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072,
    3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568,
    14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
];

/// Largest object of a class.
pub const MAX_SMALL: usize = 32768;
/// gc puts a header of 8 bytes before objects with pointers that are larger than this.
const HEADER_FROM: u64 = 512;
const HEADER: u64 = 8;

/// Class by size in units of 8 bytes.
static CLASS_OF: [u8; MAX_SMALL / 8 + 1] = class_table();

const fn class_table() -> [u8; MAX_SMALL / 8 + 1] {
    let mut table = [0u8; MAX_SMALL / 8 + 1];
    let mut class = 1;
    let mut unit = 0;
    while unit < table.len() {
        if unit * 8 > CLASS_SIZE[class] as usize {
            class += 1;
        }
        table[unit] = class as u8;
        unit += 1;
    }
    table
}

/// The class for a size up to [`MAX_SMALL`].
#[must_use]
pub fn class_of(size: usize) -> usize {
    CLASS_OF[size.div_ceil(8)] as usize
}

/// The size that gc's allocator gives for a request, as growslice and friends see it.
#[must_use]
pub fn round_size(size: u64, pointer_free: bool) -> u64 {
    if size <= MAX_SMALL as u64 - HEADER {
        let header = if !pointer_free && size > HEADER_FROM { HEADER } else { 0 };
        u64::from(CLASS_SIZE[class_of((size + header) as usize)]) - header
    } else {
        // Large objects have no header: whole pages.
        size.checked_next_multiple_of(super::PAGE as u64).unwrap_or(size)
    }
}
