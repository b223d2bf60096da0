//! The program as operators run it: a process that can be killed. The tests that need it get its path
//! from `TEST_BINARY`, which `tests/run` sets.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running `tsunagu serve`.
pub struct Program {
    child: Child,
    /// Where its web server listens.
    pub base: String,
}

impl Program {
    /// Starts it with these settings beside the database, and waits until it listens.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(database: &str, settings: &[(&str, String)]) -> Program {
        let path = std::env::var("TEST_BINARY")
            .expect("TEST_BINARY is not set: tests/run builds the program and sets it");
        let mut child = Command::new(path)
            .args(["serve", "--demo"])
            .env("TSUNAGU_DATABASE_URL", database)
            .env("TSUNAGU_LISTEN", "127.0.0.1:0")
            .env("TSUNAGU_LOG", std::env::var("TEST_LOG").unwrap_or("error,serenity=off".into()))
            .envs(settings.iter().map(|(name, value)| (*name, value.clone())))
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("output"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        // The rest of the output is read and thrown away, so that the program never waits for us.
        std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
        let address = line.trim().split_once("http").map(|(_, rest)| rest);
        let base = format!("http{}", address.expect("an address").trim_end_matches('/'));
        Program { child, base }
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// SIGTERM, as service managers stop a program, and waits for its end.
    ///
    /// # Panics
    /// When it does not end within ten seconds.
    pub fn stop(&mut self) {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status().expect("kill");
        assert!(told.success());
        let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
        while self.child.try_wait().expect("a child").is_none() {
            assert!(std::time::Instant::now() < end, "the program does not stop");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }

    /// SIGKILL: no farewell, no clean-up.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// A line of `/proc/…/status`, in kB.
    ///
    /// # Panics
    /// When there is none.
    pub fn memory(&self, line: &str) -> u64 {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("Linux");
        let found = status.lines().find(|found| found.starts_with(line)).expect("a line");
        found.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}
