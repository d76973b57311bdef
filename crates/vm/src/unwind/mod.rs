//! Unwinding: deferred calls, panics, recover, Goexit, crash reports.
//!
//! States, all of them explicit. A frame has a list of deferred calls, newest first. A panic (or Goexit) under way is a [`crate::goroutine::Panic`] and a pseudo-frame on
//! top of the frame that raised it; the pseudo-frame's one instruction runs deferred calls, one at a time, on top of everything: of the frames from
//! the raise point outward, each frame's newest record. When a deferred call returns, that instruction runs again:
//! if the panic was recovered, the stack is cut back to the frame that had deferred the call, which continues at its recovery epilogue;
//! else the next record runs; with none left the panic crashes, the Goexit ends its goroutine.
//! UNSAFE MODULES: they change the frames of the running goroutine, whose newest frame the loop has saved.

pub(crate) mod crash;
mod defer;
mod errors;
mod fatal;
mod goexit;
mod panic;
mod recover;
pub mod traceback;
pub(crate) mod value;
