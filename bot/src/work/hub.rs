//! Tells open pages that something changed, within this process. It carries no content, only what to
//! look at again; whoever misses a call (or sits on another process) looks again after a short rest.

use tokio::sync::broadcast;

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// The transcript of a conversation.
    Conversation(String),
    /// The offers or cases of coordinators.
    Queue,
}

/// The switchboard.
#[derive(Debug)]
pub struct Hub {
    calls: broadcast::Sender<Changed>,
}

impl Default for Hub {
    fn default() -> Hub {
        Hub { calls: broadcast::channel(1024).0 }
    }
}

impl Hub {
    /// Tells everybody who listens.
    pub fn tell(&self, changed: Changed) {
        // An error only means that nobody listens.
        let _ = self.calls.send(changed);
    }

    /// Listens from now on.
    pub fn listen(&self) -> broadcast::Receiver<Changed> {
        self.calls.subscribe()
    }
}

/// Waits until `wanted` is called, calls were missed, or `rest` is over.
pub async fn wait(
    calls: &mut broadcast::Receiver<Changed>,
    wanted: &Changed,
    rest: std::time::Duration,
) {
    let heard = async {
        loop {
            match calls.recv().await {
                Ok(changed) if changed == *wanted => break,
                Ok(_) => {}
                Err(broadcast::error::RecvError::Lagged(_)) => break,
                Err(broadcast::error::RecvError::Closed) => std::future::pending().await,
            }
        }
    };
    // Running out of time is the other normal end.
    let _ = tokio::time::timeout(rest, heard).await;
}
