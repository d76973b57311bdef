//! Settings for GODEBUG: `//go:debug` lines of package main and `godebug` lines of `go.mod`.
//!
//! Holds: of the settings only `panicnil` changes what Goanna does; the others are Go's own business and are taken as said.

use goanna_syntax::{Diagnostic, Pos, SourceFile, Span};
use goanna_types::errors::Code;

/// Key and value.
pub(super) type Setting = (String, String);

/// The settings that Go 1.27 knows (`go doc internal/godebugs`).
const KNOWN: &str = " allowmultiplevcs asynctimerchan containermaxprocs cryptocustomrand dataindependenttiming decoratemappings embedfollowsymlinks execerrdot fips140 fips140ems gocachehash gocachetest gocacheverify gotestjsonbuildtext gotypesalias htmlmetacontenturlescape http2client http2debug http2server httpcookiemaxnum httplaxcontentlength httpmuxgo121 httpservecontentkeepheaders httpservecontentmaxranges installgoroot jstmpllitinterp multipartfiles multipartmaxheaders multipartmaxparts multipathtcp netdns netedns0 panicnil randautoseed randseednop rsa1024min tarinsecurepath tls10server tls3des tlskyber tlsmaxrsasize tlsmlkem tlsrsakex tlssecpmlkem tlssha1 tlsunsafeekm tracebacklabels updatemaxprocs urlmaxqueryparams urlstrictcolons winreadlinkvolume winsymlink x509keypairleaf x509negativeserial x509rsacrt x509sha1 x509sha256skid x509sslcertoverrideplatform x509usefallbackroots x509usepolicies zipinsecurepath ";

/// Whether there is a setting of this name.
pub(super) fn is_known(key: &str) -> bool {
    key == "default" || (!key.is_empty() && KNOWN.contains(&format!(" {key} ")))
}

/// What the settings say of `panic(nil)`: whether `recover` gives nil for it.
pub(super) fn panic_nil(settings: &[Setting]) -> Option<bool> {
    let last = |key: &str| settings.iter().rev().find(|(k, _)| k == key).map(|(_, value)| value.as_str());
    let default = last("default").and_then(|v| super::modfile::minor(v.strip_prefix("go")?));
    last("panicnil").map(|value| value == "1").or(default.map(|(minor, _)| minor < 21))
}

/// The `//go:debug` lines before a file's package clause, and what is wrong with them.
pub(super) fn directives(file: &SourceFile) -> (Vec<Setting>, Vec<Diagnostic>) {
    let (mut settings, mut errors): (Vec<Setting>, Vec<Diagnostic>) = (Vec::new(), Vec::new());
    let mut places: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    for line in file.text.split_inclusive(|b| *b == b'\n') {
        let start = at;
        at += line.len();
        let text = String::from_utf8_lossy(line).into_owned();
        let text = text.trim_end();
        if !text.is_empty() && !text.starts_with("//") {
            break;
        }
        let Some(rest) = text.strip_prefix("//go:debug") else { continue };
        if !rest.is_empty() && !rest.starts_with([' ', '\t']) {
            continue;
        }
        let mut wrong = |message: String| errors.push(diagnostic(file.pos(start), message));
        match read(rest.trim()) {
            Err(why) => wrong(format!("invalid //go:debug: {why}")),
            Ok((key, _)) if places.iter().any(|p| p.0 == key) => {
                let first = places.iter().find(|p| p.0 == key).map_or(0, |p| p.1);
                let place = file.shown(file.pos(first));
                wrong(format!("repeated //go:debug for {key}\n\t{place}: previous //go:debug"));
            }
            Ok((key, value)) => {
                places.push((key.clone(), start));
                settings.push((key, value));
            }
        }
    }
    (settings, errors)
}

fn read(text: &str) -> Result<Setting, String> {
    let (key, value) = text.split_once('=').ok_or("missing key=value")?;
    if key.contains(char::is_whitespace) {
        return Err("key contains space".into());
    }
    if value.contains(char::is_whitespace) {
        return Err("value contains space".into());
    }
    if key.contains([',', '"', '`', '\'']) {
        return Err("key contains comma or quote".into());
    }
    if value.contains([',', '"', '`', '\'']) {
        return Err("value contains comma or quote".into());
    }
    if !is_known(key) {
        return Err(format!("unknown //go:debug setting {key:?}"));
    }
    Ok((key.into(), value.into()))
}

fn diagnostic(pos: Pos, message: String) -> Diagnostic {
    Diagnostic {
        pos,
        span: Span::default(),
        message,
        code: Code::MisplacedDirective.name(),
        soft: false,
        help: None,
    }
}
