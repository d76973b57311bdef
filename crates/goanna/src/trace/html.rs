//! A story as one self-contained page.

use super::Story;
use super::json::{json, script_safe};

/// The page without its data.
const PAGE: &str = include_str!("page.html");

/// The page of a story: `files` are the sources to show, by the names that steps have.
#[must_use]
pub fn page(story: &Story, program: &str, exit: i32, files: &[(String, String)]) -> String {
    let sources: Vec<String> =
        files.iter().map(|(name, text)| format!("{}:{}", script_safe(name), script_safe(text))).collect();
    let data = json(story, program, exit);
    PAGE.replacen("/*SOURCES*/{}", &format!("{{{}}}", sources.join(",")), 1)
        .replacen("/*STORY*/{}", data.trim_end(), 1)
        .replacen("<!--TITLE-->", &program.replace('&', "&amp;").replace('<', "&lt;"), 1)
}
