//! Answers that an [`super::Action`] carries besides an id: what somebody does with a step of a track,
//! and what a resident says to a hand-over. Each has one spelling.

/// What a resident answers when asked whether a partner may get the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// Yes, all that is shown.
    Yes,
    /// Yes, without the contact data.
    Bare,
    /// No.
    No,
    /// No longer.
    Stop,
}

impl Reply {
    const ALL: [Reply; 4] = [Reply::Yes, Reply::Bare, Reply::No, Reply::Stop];

    pub(super) fn key(self) -> &'static str {
        match self {
            Reply::Yes => "yes",
            Reply::Bare => "bare",
            Reply::No => "no",
            Reply::Stop => "stop",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Reply> {
        Reply::ALL.into_iter().find(|reply| reply.key() == key)
    }
}

/// What somebody does with a step of a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// It is done.
    Done,
    /// It is not for this person.
    NotForMe,
    /// Remind me.
    Later,
}

impl Move {
    const ALL: [Move; 3] = [Move::Done, Move::NotForMe, Move::Later];

    pub(super) fn key(self) -> &'static str {
        match self {
            Move::Done => "done",
            Move::NotForMe => "no",
            Move::Later => "later",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Move> {
        Move::ALL.into_iter().find(|step| step.key() == key)
    }
}
