//! A real headless Chromium, driven through Debian's chromedriver. Each browser has a driver and a
//! profile of its own, so two people can sit at two machines.

use crate::{PATIENCE, unique};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::{Method, Url};
use serde_json::json;
use std::process::{Child, Command, Stdio};
use std::str::FromStr;
use std::time::{Duration, Instant};

/// A browser and its driver.
pub struct Browser {
    driver: Child,
    width: u32,
    height: u32,
    /// What happens in the window.
    pub client: Client,
}

impl Browser {
    /// Opens a window of this size whose user prefers this language.
    ///
    /// # Panics
    /// When Chromium or chromedriver is missing.
    pub async fn open(lang: &str, width: u32, height: u32) -> Browser {
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is missing: tests/run installs it");
        let profile = std::env::temp_dir().join(format!("tsunagu-browser-{}", unique()));
        let flags = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            format!("--accept-lang={lang}"),
            format!("--window-size={width},{height}"),
            format!("--user-data-dir={}", profile.display()),
        ];
        let options = json!({ "goog:chromeOptions": {
            "args": flags,
            "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1.0, "touch": false } },
            "prefs": { "intl.accept_languages": lang }
        }, "goog:loggingPrefs": { "browser": "ALL" } });
        let options = options.as_object().cloned().unwrap_or_default();
        let client = connect(port, options).await;
        Browser { driver, width, height, client }
    }

    /// The element, as soon as it is there.
    ///
    /// # Panics
    /// When it does not come.
    pub async fn see(&self, css: &str) -> fantoccini::elements::Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|error| panic!("{css} did not appear: {error}"))
    }

    /// Waits until the page shows this text.
    ///
    /// # Panics
    /// When it does not come.
    pub async fn reads(&self, words: &str) {
        let end = Instant::now() + PATIENCE;
        let mut page = String::new();
        while Instant::now() < end {
            page = self
                .script("return document.body.innerText")
                .await
                .as_str()
                .unwrap_or("")
                .to_owned();
            if page.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the page never showed {words:?}; it shows:\n{page}");
    }

    /// Clicks an element, scrolled into view first.
    pub async fn click(&self, css: &str) {
        self.see(css).await;
        let script = format!(
            "const all = document.querySelectorAll({css:?}); const last = all[all.length - 1]; last.click(); return true"
        );
        self.script(&script).await;
    }

    /// Presses a key as a keyboard does: where the focus is, without moving it first.
    ///
    /// # Panics
    /// When the browser does not take it.
    pub async fn presses(&self, key: char) {
        let press = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.client.perform_actions(press).await.expect("a key is pressed");
    }

    /// Types into a field.
    pub async fn types(&self, css: &str, words: &str) {
        self.see(css).await.send_keys(words).await.expect("a field takes words");
    }

    /// The value of a script.
    ///
    /// # Panics
    /// When it fails.
    pub async fn script(&self, script: &str) -> serde_json::Value {
        self.client.execute(script, Vec::new()).await.expect("a script runs")
    }

    /// Saves a picture of the window when `TEST_SHOTS` names a folder.
    pub async fn shot(&self, name: &str) {
        if let Ok(folder) = std::env::var("TEST_SHOTS") {
            let png = self.client.screenshot().await.expect("a picture");
            std::fs::write(std::path::Path::new(&folder).join(name), png)
                .expect("the folder exists");
        }
    }

    /// The same of the whole page, however long it is.
    ///
    /// # Panics
    /// When the browser does not measure.
    pub async fn whole(&self, name: &str) {
        if std::env::var("TEST_SHOTS").is_ok() {
            let long = self.script("return document.documentElement.scrollHeight").await;
            self.sized(&long).await;
            self.shot(name).await;
            self.sized(&json!(self.height)).await;
        }
    }

    /// Whether the user prefers dark colours.
    pub async fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// What makes the page hard to use for somebody: nothing when it is well made. Everything that is
    /// folded is opened first.
    ///
    /// # Panics
    /// When the page cannot be measured.
    pub async fn barriers(&self) -> Vec<String> {
        let found = self.script(include_str!("barriers.js")).await;
        serde_json::from_value(found).expect("a list of sentences")
    }

    /// The same in light and dark, with the name of the page; and pictures, as it comes and with
    /// everything open.
    ///
    /// # Panics
    /// When the page cannot be measured.
    pub async fn fits(&self, name: &str, width: u32) -> Vec<String> {
        self.whole(&format!("{name}-{width}.new.png")).await;
        let mut found = Vec::new();
        for dark in [true, false] {
            self.dark(dark).await;
            let shade = if dark { "dark" } else { "light" };
            let barriers = self.barriers().await.into_iter();
            found.extend(barriers.map(|barrier| format!("{name}, {width} px, {shade}: {barrier}")));
        }
        self.whole(&format!("{name}-{width}-open.new.png")).await;
        found
    }

    async fn sized(&self, height: &serde_json::Value) {
        let metrics = json!({ "width": self.width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    async fn devtools(&self, method: &str, params: serde_json::Value) {
        let body = json!({ "cmd": method, "params": params }).to_string();
        self.client.issue_cmd(Devtools(body)).await.expect("the browser obeys");
    }

    /// Chooses the option of a list whose words contain these.
    ///
    /// # Panics
    /// When there is none.
    pub async fn chooses(&self, css: &str, words: &str) {
        self.see(css).await;
        let script = format!(
            "const list = document.querySelector({css:?}); const found = [...list.options].find(o => o.text.includes({words:?})); if (!found) return false; list.value = found.value; list.dispatchEvent(new Event('change')); return true"
        );
        assert_eq!(self.script(&script).await, true, "{css} has no {words}");
    }

    /// Puts a value into a field of a form: for days, which are typed differently in each language.
    ///
    /// # Panics
    /// When the field does not come.
    pub async fn fills(&self, css: &str, value: &str) {
        self.see(css).await;
        self.script(&format!("document.querySelector({css:?}).value = {value:?}; return 1")).await;
    }

    /// Closes the window.
    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A command of Chromium's developer tools, with its parameters as JSON.
#[derive(Debug)]
struct Devtools(String);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as FromStr>::Err> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.clone()))
    }
}

async fn connect(port: u16, options: serde_json::Map<String, serde_json::Value>) -> Client {
    let end = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let url = format!("http://127.0.0.1:{port}");
        match builder.capabilities(options.clone()).connect(&url).await {
            Ok(client) => return client,
            Err(error) if Instant::now() > end => panic!("chromium does not start: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}
