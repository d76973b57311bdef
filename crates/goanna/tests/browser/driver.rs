//! A browser driven by WebDriver: as much of it as the tests of the page need.

use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// Where chromedriver may be.
const DRIVERS: &[&str] = &["chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"];
/// As root, on a machine without a screen and a closed network.
const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

pub type Answer<T> = Result<T, String>;

/// Whether a browser can be driven here.
pub fn installed() -> bool {
    let runs = |d: &&str| {
        let mut command = Command::new(d);
        command
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|s| s.success())
    };
    DRIVERS.iter().any(runs)
}

/// A window of its own browser; both end with it.
pub struct Window {
    driver: Child,
    agent: ureq::Agent,
    session: String,
    folder: std::path::PathBuf,
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Window {
    /// Starts a browser.
    pub fn open() -> Answer<Window> {
        let command = |d: &str| {
            let mut command = Command::new(d);
            command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn()
        };
        let started = DRIVERS.iter().find_map(|d| command(d).ok());
        let mut driver = started.ok_or("no chromedriver: make browser-test installs it")?;
        let mut lines = BufReader::new(driver.stdout.take().ok_or("no output")?).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|l| {
                l.split_once("successfully on port ").map(|(_, p)| p.trim_end_matches('.').to_owned())
            })
            .ok_or("chromedriver did not start")?;
        std::thread::spawn(move || lines.for_each(drop));
        let folder = std::env::temp_dir().join(format!("goanna-browser-{}-{port}", std::process::id()));
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let mut window =
            Window { driver, agent, session: format!("http://127.0.0.1:{port}/session"), folder };
        let mut arguments: Vec<String> = ARGUMENTS.iter().map(|&a| a.to_owned()).collect();
        arguments.push(format!("--user-data-dir={}", window.folder.display()));
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
        }}});
        let made = window.post("", wanted)?;
        let id = made["sessionId"].as_str().ok_or("no session")?;
        window.session = format!("{}/{id}", window.session);
        Ok(window)
    }

    fn post(&self, path: &str, body: Value) -> Answer<Value> {
        let url = format!("{}{path}", self.session);
        let sent = self.agent.post(&url).header("content-type", "application/json").send(body.to_string());
        let mut response = sent.map_err(|e| format!("{path}: {e}"))?;
        let limit = 64 << 20;
        let text =
            response.body_mut().with_config().limit(limit).read_to_string().map_err(|e| e.to_string())?;
        let mut answer: Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        match answer["value"]["error"].as_str() {
            Some(error) => Err(format!("{path}: {error}: {}", answer["value"]["message"])),
            None => Ok(answer["value"].take()),
        }
    }

    /// Shows a file.
    pub fn load(&self, page: &std::path::Path) -> Answer<()> {
        let path = page.as_os_str().as_encoded_bytes().iter().fold(String::new(), |mut path, &b| {
            match b {
                b'/' | b'.' | b'-' | b'_' => path.push(b.into()),
                b if b.is_ascii_alphanumeric() => path.push(b.into()),
                b => path.push_str(&format!("%{b:02x}")),
            }
            path
        });
        self.post("/url", json!({"url": format!("file://{path}")})).map(drop)
    }

    /// The value of a script's `return`.
    pub fn run(&self, script: &str) -> Answer<Value> {
        self.post("/execute/sync", json!({"script": script, "args": []}))
    }

    /// Presses and lets go keys, one after the other: letters, or WebDriver's codes for others.
    pub fn press(&self, keys: &str) -> Answer<()> {
        let moves = keys.chars().flat_map(|k| {
            [
                json!({"type": "keyDown", "value": k.to_string()}),
                json!({"type": "keyUp", "value": k.to_string()}),
            ]
        });
        let actions: Vec<Value> = moves.collect();
        self.post("/actions", json!({"actions": [{"type": "key", "id": "keys", "actions": actions}]}))
            .map(drop)
    }

    /// Clicks the middle of what a selector finds, as a person would: it must be in sight.
    pub fn click(&self, selector: &str) -> Answer<()> {
        let found = self.post("/element", json!({"using": "css selector", "value": selector}))?;
        let id =
            found.as_object().and_then(|o| o.values().next()).and_then(Value::as_str).ok_or("no element")?;
        self.post(&format!("/element/{id}/click"), json!({})).map(drop)
    }

    /// What the page wrote to the console, errors of loading included.
    pub fn console(&self) -> Answer<Vec<Value>> {
        let log = self.post("/se/log", json!({"type": "browser"}))?;
        Ok(log.as_array().cloned().unwrap_or_default())
    }

    /// Makes the window this wide and high, like a phone's below 600, in the dark or light theme.
    pub fn look(&self, width: u32, height: u32, dark: bool) -> Answer<()> {
        let phone = width < 600;
        let scale = if phone { 2 } else { 1 };
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": scale, "mobile": phone}),
        )?;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.devtools("Emulation.setEmulatedMedia", json!({"features": features}))
    }

    fn devtools(&self, command: &str, parameters: Value) -> Answer<()> {
        self.post("/goog/cdp/execute", json!({"cmd": command, "params": parameters})).map(drop)
    }

    /// A picture of the window.
    pub fn picture(&self, path: &std::path::Path) -> Answer<()> {
        let url = format!("{}/screenshot", self.session);
        let mut response = self.agent.get(&url).call().map_err(|e| e.to_string())?;
        let limit = 64 << 20;
        let text =
            response.body_mut().with_config().limit(limit).read_to_string().map_err(|e| e.to_string())?;
        let answer: Value = serde_json::from_str(&text).map_err(|e| e.to_string())?;
        let bytes = base64(answer["value"].as_str().ok_or("no picture")?);
        std::fs::write(path, bytes).map_err(|e| e.to_string())
    }
}

fn base64(text: &str) -> Vec<u8> {
    let digit = |c: u8| match c {
        b'A'..=b'Z' => u32::from(c - b'A'),
        b'a'..=b'z' => u32::from(c - b'a') + 26,
        b'0'..=b'9' => u32::from(c - b'0') + 52,
        b'+' => 62,
        _ => 63,
    };
    let digits: Vec<u8> = text.bytes().filter(|&c| c != b'=' && !c.is_ascii_whitespace()).collect();
    let mut out = Vec::with_capacity(digits.len() * 3 / 4);
    for part in digits.chunks(4) {
        let bits = part.iter().fold(0, |n, &c| n << 6 | digit(c)) << (6 * (4 - part.len()));
        out.extend(&[(bits >> 16) as u8, (bits >> 8) as u8, bits as u8][..part.len() - 1]);
    }
    out
}
