//! The table of all settings, in the order in which `tsunagu config` prints them.

/// The settings that keep the names of the bot libraries.
pub const BARE: [&str; 4] =
    ["teloxide_token", "teloxide_api_url", "discord_token", "discord_api_url"];

/// One setting as the operator sees it.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its name in `tsunagu.toml`; the environment variable is `TSUNAGU_` and this in capitals, or
    /// this in capitals alone where the bot libraries have a name of their own ([`BARE`]).
    pub name: &'static str,
    /// What it does.
    pub meaning: &'static str,
    /// What holds without it; empty means "not set".
    pub default: &'static str,
    /// Whether its value is never printed whole.
    pub secret: bool,
}

/// Every setting there is.
pub const ALL: &[Setting] = &[
    Setting {
        name: "database_url",
        meaning: "Where everything is kept: sqlite://FILE (one process) or postgres://USER:PASSWORD@HOST/NAME",
        default: "sqlite://tsunagu.sqlite",
        secret: true,
    },
    Setting {
        name: "listen",
        meaning: "Address and port of the web pages and the API",
        default: "127.0.0.1:8080",
        secret: false,
    },
    Setting {
        name: "public_url",
        meaning: "How people reach this server from outside; with https, cookies are sent over TLS only",
        default: "",
        secret: false,
    },
    Setting {
        name: "knowledge",
        meaning: "Folder with articles, facts and lexicons instead of those in the program",
        default: "",
        secret: false,
    },
    Setting {
        name: "locales",
        meaning: "Folder with interface texts instead of those in the program",
        default: "",
        secret: false,
    },
    Setting {
        name: "fonts",
        meaning: "Folder with the fonts for posters and checklists instead of the system's (Debian: fonts-noto-core, fonts-noto-cjk)",
        default: "",
        secret: false,
    },
    Setting {
        name: "offers",
        meaning: "How many coordinators are asked at the same time, 1 to 20",
        default: "3",
        secret: false,
    },
    Setting {
        name: "messages_per_minute",
        meaning: "How many messages one conversation may send in a minute, 1 to 6000",
        default: "30",
        secret: false,
    },
    Setting {
        name: "session_hours",
        meaning: "How long a coordinator stays signed in, 1 to 168",
        default: "12",
        secret: false,
    },
    Setting {
        name: "teloxide_token",
        meaning: "Token of the Telegram bot, from @BotFather; the channel is on when it is set",
        default: "",
        secret: true,
    },
    Setting {
        name: "teloxide_api_url",
        meaning: "Server that speaks Telegram's Bot API",
        default: "https://api.telegram.org",
        secret: false,
    },
    Setting {
        name: "telegram_webhook_url",
        meaning: "Where Telegram sends updates (https, at this server); without it we fetch them",
        default: "",
        secret: false,
    },
    Setting {
        name: "telegram_per_second",
        meaning: "How many messages the Telegram bot sends in a second, 1 to 30; 0 lifts this limit and that of each chat, for a server of one's own",
        default: "30",
        secret: false,
    },
    Setting {
        name: "discord_token",
        meaning: "Token of the Discord bot; the channel is on when it is set",
        default: "",
        secret: true,
    },
    Setting {
        name: "discord_api_url",
        meaning: "Base of Discord's REST API; the gateway's address comes from it",
        default: "https://discord.com/api/v10",
        secret: false,
    },
    Setting {
        name: "translator",
        meaning: "Machine translation between resident and desk: off, libretranslate, deepl or openai (any server that speaks one of these); residents are asked for their agreement, with its host named",
        default: "off",
        secret: false,
    },
    Setting {
        name: "translator_url",
        meaning: "Base of the translator's address: http://127.0.0.1:5000, https://api-free.deepl.com, https://HOST/v1",
        default: "",
        secret: false,
    },
    Setting {
        name: "translator_key",
        meaning: "The translator's key, where it wants one",
        default: "",
        secret: true,
    },
    Setting {
        name: "translator_model",
        meaning: "The model, for openai",
        default: "",
        secret: false,
    },
    Setting {
        name: "translator_seconds",
        meaning: "How long one translation may take in seconds, 1 to 60",
        default: "8",
        secret: false,
    },
    Setting {
        name: "key_file",
        meaning: "File with the keys that encrypt personal texts, one line `id hex64` each: the first encrypts, all decrypt (`tsunagu config new-key` prints one)",
        default: "",
        secret: false,
    },
    Setting {
        name: "keys",
        meaning: "The same lines as a value, with ; between them, for places without files",
        default: "",
        secret: true,
    },
    Setting {
        name: "retention_days",
        meaning: "Days after which a conversation without an open request is deleted; 0 keeps it",
        default: "180",
        secret: false,
    },
    Setting {
        name: "retention_case_days",
        meaning: "Days after its end after which a request is deleted; 0 keeps it",
        default: "365",
        secret: false,
    },
    Setting {
        name: "log",
        meaning: "What is logged: error, warn, info, debug, or per module as in RUST_LOG",
        default: "info",
        secret: false,
    },
];
