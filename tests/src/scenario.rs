//! Days of a desk, told line by line in files that a coordinator could read (`tests/scenarios`), and
//! the stage that plays them: residents talk through the API, coordinators work in the console's own
//! pages and forms, the clock stands where the file says. A line that does not hold stops the play
//! and names file and line.

use crate::{PATIENCE, Resident, World, set_clock, text};
use referral::case::State;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tsunagu::store::StoreError;
use tsunagu::store::cases::{self, Kept};

mod console;
mod desk;
mod guide;
mod partner;
mod verbs;

pub use console::Console;
use verbs::Verb;

/// A file of lines.
pub struct Scenario {
    /// Where it stands, for messages.
    pub file: String,
    text: String,
}

/// Everybody on the stage.
pub struct Stage<'w> {
    world: &'w World,
    residents: BTreeMap<String, Person<'w>>,
    /// Coordinators' and partners' names in the file and their ids or links.
    named: BTreeMap<String, String>,
    /// The address of the partner's link that was made last.
    link: String,
}

/// A resident on the stage.
pub struct Person<'w> {
    resident: Resident<'w>,
    lang: String,
    /// What was said to the person since the last look.
    heard: Vec<serde_json::Value>,
}

impl Scenario {
    /// All scenarios of a folder under `tests/scenarios`, in the order of their names.
    ///
    /// # Panics
    /// When there is none.
    pub fn all(folder: &str) -> Vec<Scenario> {
        let path = format!("{}/scenarios/{folder}", env!("CARGO_MANIFEST_DIR"));
        let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        assert!(!files.is_empty(), "{path} is empty");
        let read = |file: std::path::PathBuf| Scenario {
            text: std::fs::read_to_string(&file).unwrap(),
            file: file.file_name().unwrap().to_string_lossy().into_owned(),
        };
        files.into_iter().map(read).collect()
    }

    /// Whether one of its lines is this.
    pub fn has_line(&self, holds: impl Fn(&str) -> bool) -> bool {
        self.text.lines().any(|line| holds(line.trim()))
    }

    /// Plays it in a world.
    ///
    /// # Panics
    /// When a line does not hold, or is none of the sentences in `verbs`.
    pub async fn play(&self, world: &World) {
        // As `serve` does when it begins with an empty directory.
        world.service.start_directory().await.unwrap();
        let mut stage = Stage {
            world,
            residents: BTreeMap::new(),
            named: BTreeMap::new(),
            link: String::new(),
        };
        for (n, line) in self.text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let at = format!("{} line {}: {line}", self.file, n + 1);
            let (verb, words) =
                Verb::read(line).unwrap_or_else(|| panic!("{at}\n  is no sentence that I know"));
            let done = stage.play(verb, &words).await;
            done.unwrap_or_else(|why| panic!("{at}\n  on {}: {why}", world.url));
        }
    }
}

/// A line that holds, or why not.
pub type Played = Result<(), String>;

impl<'w> Stage<'w> {
    /// Puts the clock to a time in Japan, and lets everything happen that is due.
    async fn clock(&self, time: &str) -> Played {
        let time: jiff::civil::DateTime =
            time.replace(' ', "T").parse().map_err(|error| format!("{error}"))?;
        let at = jiff::tz::Offset::constant(9).to_timestamp(time);
        set_clock(at.map_err(|error| error.to_string())?.as_millisecond());
        self.due().await
    }

    /// What the loops would do by themselves, now.
    async fn due(&self) -> Played {
        let service = &self.world.service;
        let told = |error: StoreError| error.to_string();
        // Each round may make the next one due.
        for _ in 0..6 {
            service.widen_due().await.map_err(told)?;
        }
        service.remind_coordinators().await.map_err(told)?;
        service.remind().await.map_err(told)?;
        service.sweep().await.map_err(told)
    }

    fn person(&mut self, name: &str) -> Result<&mut Person<'w>, String> {
        self.residents.get_mut(name).ok_or(format!("nobody called {name} has come in yet"))
    }

    fn named(&self, name: &str) -> Result<String, String> {
        self.named.get(name).cloned().ok_or(format!("the file does not say who {name} is"))
    }

    /// The newest case of a resident.
    async fn case(&mut self, name: &str) -> Result<Kept, String> {
        let id = self.person(name)?.resident.id.clone();
        let mut tx = self.world.service.store.read().await.map_err(|error| error.to_string())?;
        let found = cases::latest(&mut tx, &id).await.map_err(|error| error.to_string())?;
        found.ok_or(format!("{name} has no case"))
    }

    /// The pages of a coordinator's console.
    async fn console(&self, name: &str) -> Result<Console<'w>, String> {
        Console::open(self.world, &self.named(name)?).await
    }

    /// Asks until it holds: what one side does reaches the other a moment later.
    async fn soon<F: Future<Output = Result<bool, String>>>(
        &self,
        mut look: impl FnMut() -> F,
        otherwise: &str,
    ) -> Played {
        let end = Instant::now() + PATIENCE;
        loop {
            if look().await? {
                return Ok(());
            }
            if Instant::now() > end {
                return Err(otherwise.to_owned());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
}

impl Person<'_> {
    /// What comes from here on is the answer to what the person does next.
    async fn forgets(&mut self) {
        self.resident.news().await;
        self.heard.clear();
    }

    /// Waits until the person hears something that holds.
    async fn hears(&mut self, holds: impl Fn(&str) -> bool) -> Result<(), String> {
        let end = Instant::now() + PATIENCE;
        loop {
            let new = self.resident.news().await;
            self.heard.extend(new);
            if holds(&text(&self.heard)) {
                return Ok(());
            }
            if Instant::now() > end {
                return Err(format!("heard only: {}", text(&self.heard)));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }
}

/// The state's name in the files.
fn state_name(state: State) -> &'static str {
    state.key()
}

/// Whether a text holds the fixed words of a message, whatever its variables were filled with.
fn says(text: &str, message: &str) -> bool {
    let words = |s: &str| s.split_whitespace().collect::<String>();
    let text = words(text);
    // A variable without a value stands as its name, `$desk`.
    let fixed = message.split('$').enumerate().map(|(n, part)| match n {
        0 => part,
        _ => part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-'),
    });
    fixed.map(words).all(|part| text.contains(&part))
}
