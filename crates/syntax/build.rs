//! Generates the parser from `/grammar/go.lalrpop`.

fn main() {
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    lalrpop::Configuration::new()
        .set_out_dir(out)
        .emit_comments(false)
        .emit_rerun_directives(true)
        .process_file("../../grammar/go.lalrpop")
        .expect("the grammar is LR(1)");
}
