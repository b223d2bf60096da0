//! A resident who walks through a track of steps.

use super::{Played, Stage, text};
use crate::{PATIENCE, actions};
use std::time::{Duration, Instant};

/// More steps than any track has.
const MOST: usize = 30;
const DONE: &str = "step:done:";

impl Stage<'_> {
    /// Presses "done" below each step until no step follows. The same step never comes twice.
    pub(super) async fn walks_on(&mut self, name: &str) -> Played {
        let mut walked: Vec<String> = Vec::new();
        while let Some(step) = self.step(name)? {
            if walked.contains(&step) || walked.len() == MOST {
                return Err(format!("{step} came again after {walked:?}"));
            }
            self.presses(name, &step).await?;
            walked.push(step);
        }
        if walked.is_empty() { Err("there is no step to press".to_owned()) } else { Ok(()) }
    }

    /// The button of the step that was shown last.
    fn step(&mut self, name: &str) -> Result<Option<String>, String> {
        let shown = actions(&self.person(name)?.heard);
        Ok(shown.into_iter().rev().find(|action| action.starts_with(DONE)))
    }

    /// A button is there, below what the person heard last.
    pub(super) async fn can_press(&mut self, name: &str, action: &str) -> Played {
        let person = self.person(name)?;
        let end = Instant::now() + PATIENCE;
        while !actions(&person.heard).iter().any(|shown| shown == action) {
            if Instant::now() > end {
                return Err(format!("heard only: {}", text(&person.heard)));
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
            let new = person.resident.news().await;
            person.heard.extend(new);
        }
        Ok(())
    }
}
