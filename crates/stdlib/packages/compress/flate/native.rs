//! DEFLATE by miniz_oxide. A stream's state stays here under a number, since it is no Go value; Go frees it at the stream's end, or by
//! a cleanup when the reader or writer is dropped midway.

use goanna_vm::native::*;
use miniz_oxide::deflate::core::{CompressorOxide, create_comp_flags_from_zip_params};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress, inflate_flags};
use miniz_oxide::{MZFlush, MZStatus};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

/// What a distance reaches back.
const WINDOW: usize = 32 << 10;

enum Stream {
    Inflate { state: Box<DecompressorOxide>, window: Box<[u8; WINDOW]>, at: usize, given: usize },
    Deflate(Box<CompressorOxide>),
}

#[derive(Default)]
struct Streams {
    open: HashMap<i64, Stream>,
    last: i64,
}

static STREAMS: LazyLock<Mutex<Streams>> = LazyLock::new(Mutex::default);

/// All streams; a panic elsewhere leaves them usable.
fn streams() -> std::sync::MutexGuard<'static, Streams> {
    STREAMS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn add(stream: Stream) -> i64 {
    let mut streams = streams();
    streams.last += 1;
    let id = streams.last;
    streams.open.insert(id, stream);
    id
}

natives! {
    fn newInflate(dict: Slice) -> i64 {
        let mut window = Box::new([0; WINDOW]);
        let dict = dict.as_bytes();
        let dict = &dict[dict.len().saturating_sub(WINDOW)..];
        window[..dict.len()].copy_from_slice(dict);
        let at = dict.len() % WINDOW;
        add(Stream::Inflate { state: Box::default(), window, at, given: at })
    }
    /// Takes from `src` and gives into `dst`: how much of each, and 0 = goes on, 1 = the end, 2 = no DEFLATE.
    fn inflate(id: i64, src: Slice, dst: Slice) -> (i64, i64, i64) {
        let mut streams = streams();
        let Some(Stream::Inflate { state, window, at, given }) = streams.open.get_mut(&id) else { return (0, 0, 2) };
        // SAFETY: `dst` is a buffer of the package's own, apart from `src`.
        let dst = unsafe { dst.as_bytes_mut() };
        let src = src.as_bytes();
        let (mut taken, mut made, mut how) = (0, 0, 0);
        loop {
            let ready = at.wrapping_sub(*given);
            let n = ready.min(dst.len() - made);
            dst[made..made + n].copy_from_slice(&window[*given..*given + n]);
            made += n;
            *given += n;
            if *given < *at || how != 0 {
                // Nothing is lost: what is left in the window comes with the next call.
                let done = if *given < *at { 0 } else { how };
                return (taken as i64, made as i64, done);
            }
            if *at == WINDOW {
                (*at, *given) = (0, 0);
            }
            let (status, used, written) =
                decompress(state, &src[taken..], &mut window[..], *at, inflate_flags::TINFL_FLAG_HAS_MORE_INPUT);
            taken += used;
            *at += written;
            match status {
                TINFLStatus::Done => how = 1,
                TINFLStatus::HasMoreOutput => {}
                TINFLStatus::NeedsMoreInput => {
                    if written == 0 {
                        return (taken as i64, made as i64, 0);
                    }
                }
                _ => how = 2,
            }
        }
    }
    fn newDeflate(level: i64) -> i64 {
        let (level, strategy) = match level {
            -2 => (1, 2),
            -1 => (6, 0),
            _ => (level as i32, 0),
        };
        add(Stream::Deflate(Box::new(CompressorOxide::new(create_comp_flags_from_zip_params(level, 0, strategy)))))
    }
    /// Takes from `src` and gives into `dst`; `how` is 0 = goes on, 1 = up to a byte's end, 2 = the end.
    fn deflate(id: i64, src: Slice, dst: Slice, how: i64) -> (i64, i64, bool) {
        let mut streams = streams();
        let Some(Stream::Deflate(state)) = streams.open.get_mut(&id) else { return (0, 0, true) };
        let flush = match how {
            0 => MZFlush::None,
            1 => MZFlush::Sync,
            _ => MZFlush::Finish,
        };
        // SAFETY: `dst` is a buffer of the package's own, apart from `src`.
        let result = miniz_oxide::deflate::stream::deflate(state, src.as_bytes(), unsafe { dst.as_bytes_mut() }, flush);
        let end = matches!(result.status, Ok(MZStatus::StreamEnd));
        (result.bytes_consumed as i64, result.bytes_written as i64, end)
    }
    fn free(id: i64) {
        streams().open.remove(&id);
    }
}
