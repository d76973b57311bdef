//! `goanna disasm`.

use super::args::DisasmArgs;
use super::{COMPILE_ERROR, report};
use crate::packages::Operands;
use crate::pipeline::{FrontOptions, Input, compile};
use std::path::PathBuf;

/// Prints bytecode and returns the exit code.
pub fn disasm(args: &DisasmArgs) -> i32 {
    let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let operands = Operands { paths: vec![args.file.clone()], tags: args.build.tags.clone() };
    let front = compile(Input::Paths(operands), cwd, FrontOptions::default());
    let module = match front.result {
        Ok(Some(module)) => module,
        Ok(None) => return 0,
        Err(error) => {
            report::compile_error(&front.sources, &error, goanna_diagnostics::DEFAULT_LIMIT);
            return COMPILE_ERROR;
        }
    };
    let wanted = |name: &str| match &args.func {
        Some(func) => {
            name == func || name.strip_suffix(func.as_str()).is_some_and(|head| head.ends_with('.'))
        }
        None => name.starts_with("main."),
    };
    let mut found = false;
    for (index, func) in module.funcs.iter().enumerate().filter(|(_, f)| wanted(&f.name)) {
        found = true;
        report::out(&if args.lowered {
            goanna_lower::disasm(&module, index, !args.no_fuse)
        } else {
            goanna_bytecode::disasm::function(&module, func)
        });
    }
    if !found {
        report::err(&format!(
            "goanna disasm: no function {}; functions reached: {}\n",
            args.func.as_deref().unwrap_or("main.*"),
            module.funcs.len()
        ));
        return COMPILE_ERROR;
    }
    0
}
