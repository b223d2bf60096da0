//! The gateway: events as they come. serenity hands every event to a task of its own, and tasks may
//! overtake each other; so its client runs alone on a thread where they cannot. Events leave as
//! plain JSON: what serenity's types do not know is passed on instead of being lost.

use serde_json::Value;
use serenity::all::{ClientBuilder, Context, Event, GatewayIntents, HttpBuilder, RawEventHandler};
use serenity::async_trait;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;

/// Only messages to us alone. Presses and commands come without being asked for, and the words of
/// direct messages need no privilege.
pub const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// An open connection to the gateway; dropping it closes the connection.
pub struct Events {
    events: UnboundedReceiver<Value>,
    /// Dropped with this value, which ends the thread.
    _open: oneshot::Sender<()>,
}

impl Events {
    /// The next event as `{"t": name, "d": data}`; `None` when the connection is over for good.
    pub async fn next(&mut self) -> Option<Value> {
        self.events.recv().await
    }

    /// An event that is there already.
    pub fn at_hand(&mut self) -> Option<Value> {
        self.events.try_recv().ok()
    }
}

struct PassOn(UnboundedSender<Value>);

#[async_trait]
impl RawEventHandler for PassOn {
    async fn raw_event(&self, _: Context, event: Event) {
        let raw = match event {
            Event::Unknown(unknown) => {
                serde_json::json!({ "t": unknown.kind, "d": unknown.value })
            }
            known => serde_json::to_value(&known).unwrap_or_default(),
        };
        // An error means that nobody listens any more; the connection is being closed.
        let _ = self.0.send(raw);
    }
}

/// Connects to the gateway at `address` and stays connected.
///
/// # Errors
/// When the system gives no thread.
pub fn connect(token: &str, address: &str, rest: &str) -> std::io::Result<Events> {
    let (sender, events) = unbounded_channel();
    let (open, closed) = oneshot::channel();
    let (token, address, rest) = (token.to_owned(), address.to_owned(), rest.to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let run = move || {
        runtime.block_on(async {
            tokio::select! {
                () = stay(&token, &address, &rest, sender) => {}
                _ = closed => {}
            }
        });
    };
    std::thread::Builder::new().name("discord-gateway".to_owned()).spawn(run)?;
    Ok(Events { events, _open: open })
}

async fn stay(token: &str, address: &str, rest: &str, sender: UnboundedSender<Value>) {
    // serenity asks this for the gateway's address and would go elsewhere without an answer; we
    // know the address already and set it before anything connects.
    let http = HttpBuilder::new(token).proxy(rest).ratelimiter_disabled(true).build();
    let client =
        ClientBuilder::new_with_http(http, INTENTS).raw_event_handler(PassOn(sender)).await;
    let mut client = match client {
        Ok(client) => client,
        Err(_) => return tracing::error!("the connection to Discord could not be set up"),
    };
    address.clone_into(&mut *client.ws_url.lock().await);
    if client.start_shard(0, 1).await.is_err() {
        tracing::error!("Discord's gateway refused the bot");
    }
}
