//! The stations of a visit, what is asked for, and for whom.
//!
//! The order is: asked, offered, (another date proposed,) accepted, done. Declined means that nobody in
//! the block could; declined, done, withdrawn and expired are ends that nothing leaves.

use serde::{Deserialize, Serialize};

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has an open offer; the next are looked for.
    Asked,
    /// Coordinators were asked.
    Offered,
    /// A coordinator proposed another date; the organiser answers.
    Proposed,
    /// A coordinator comes, or advises.
    Accepted,
    /// Nobody in the block could.
    Declined,
    /// It took place.
    Done,
    /// The organiser took the request back.
    Withdrawn,
    /// The day came without an agreement, or nobody said that it took place.
    Expired,
}

impl State {
    /// All states, in the order of the path, the side exits last.
    pub const ALL: [State; 8] = [
        State::Asked,
        State::Offered,
        State::Proposed,
        State::Accepted,
        State::Done,
        State::Declined,
        State::Withdrawn,
        State::Expired,
    ];

    /// The kebab-case name, for words and the database.
    pub fn key(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Offered => "offered",
            State::Proposed => "proposed",
            State::Accepted => "accepted",
            State::Declined => "declined",
            State::Done => "done",
            State::Withdrawn => "withdrawn",
            State::Expired => "expired",
        }
    }

    /// Whether it is over.
    pub fn ended(self) -> bool {
        matches!(self, State::Declined | State::Done | State::Withdrawn | State::Expired)
    }
}

/// What the coordinator is asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// To take part in the organiser's event.
    Attend,
    /// To advise the organiser.
    Advise,
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Attend, Kind::Advise];

    /// The name in forms and words.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Attend => "attend",
            Kind::Advise => "advise",
        }
    }

    /// The kind with this name.
    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// For whom the orientation is: the audiences of the tracks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// New employees.
    NewEmployee,
    /// New students.
    NewStudent,
    /// People who moved in.
    MovedIn,
    /// Trainees and specified skilled workers.
    TraineeSkilled,
    /// Families with children.
    Family,
    /// Guests of an event, or of a Japanese class.
    Event,
}

impl Audience {
    /// All audiences.
    pub const ALL: [Audience; 6] = [
        Audience::NewEmployee,
        Audience::NewStudent,
        Audience::MovedIn,
        Audience::TraineeSkilled,
        Audience::Family,
        Audience::Event,
    ];

    /// The name in forms and words, the same as that of the track.
    pub fn key(self) -> &'static str {
        match self {
            Audience::NewEmployee => "new-employee",
            Audience::NewStudent => "new-student",
            Audience::MovedIn => "moved-in",
            Audience::TraineeSkilled => "trainee-skilled",
            Audience::Family => "family",
            Audience::Event => "event",
        }
    }

    /// The audience with this name.
    pub fn from_key(key: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.key() == key)
    }
}
