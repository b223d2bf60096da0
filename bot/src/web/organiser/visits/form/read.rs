//! A request as it was written, and what it means. A field that cannot be read gets a fault and a
//! stand-in, so that the rules can still say what is wrong with the others.

use crate::engine::understand::clean;
use crate::web::visit::slot;
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use knowledge::library::Library;
use referral::area::{Atlas, Found, Place};
use referral::visit::{ASK_AHEAD_DAYS, Audience, Fault, Kind, Slot, Venue, Wish};

/// The longest line, in characters.
const LINE: usize = 200;
/// The most topics of one request; more is no help to whoever reads it.
const TOPICS: usize = 20;

/// A form as it was sent: fields by name, some of them several times.
pub struct Draft(Vec<(String, String)>);

impl Draft {
    pub fn of(sent: Vec<(String, String)>) -> Draft {
        Draft(sent)
    }

    /// A field as it came; empty when it is missing.
    pub fn raw(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// All values of a field that may come several times.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let found = self.0.iter().filter(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.as_str()).collect()
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    fn line(&self, name: &str) -> String {
        let line = clean(self.raw(name)).split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(LINE).collect()
    }

    /// What it asks for.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn wish(&self, library: &Library, today: Date) -> Result<Wish, Vec<Fault>> {
        let mut faults = Vec::new();
        let kind =
            or(&mut faults, Kind::from_key(self.raw("kind")), Fault::KindMissing, Kind::Advise);
        let slot = self.slot(&mut faults, today);
        let area = self.area().unwrap_or_else(|fault| {
            faults.push(fault);
            Place::Prefecture("13".to_owned())
        });
        let audience = Audience::from_key(self.raw("audience"));
        let audience = or(&mut faults, audience, Fault::AudienceMissing, Audience::Event);
        let desk = Some(self.raw("desk").to_owned()).filter(|id| !id.is_empty());
        let wish = Wish {
            kind,
            slot,
            area,
            venue: self.venue(),
            audience,
            number: self.raw("number").trim().parse().unwrap_or(0),
            languages: self.languages(library),
            topics: self.topics(library),
            note: clean(self.raw("note")),
            contact: self.line("contact"),
            desk,
        };
        faults.extend(wish.faults(today));
        faults.sort_by_key(|fault| Fault::ALL.iter().position(|one| one == fault));
        if faults.is_empty() { Ok(wish) } else { Err(faults) }
    }

    /// Day and hours; whichever cannot be read is told.
    fn slot(&self, faults: &mut Vec<Fault>, today: Date) -> Slot {
        let [date, from, to] = ["date", "from", "to"].map(|name| self.raw(name).trim());
        if let Some(slot) = slot(date, from, to) {
            return slot;
        }
        let possible = today.saturating_add(ASK_AHEAD_DAYS.days());
        let date = or(faults, date.parse().ok(), Fault::DateMissing, possible);
        let times: Option<(Time, Time)> = from.parse().ok().zip(to.parse().ok());
        let (from, to) = times.unwrap_or_else(|| {
            faults.push(Fault::TimesMissing);
            (Time::midnight(), Time::MAX)
        });
        Slot { date, from, to }
    }

    fn area(&self) -> Result<Place, Fault> {
        let text = self.line("area");
        if text.is_empty() {
            return Err(Fault::AreaMissing);
        }
        match Atlas::embedded().find(&text) {
            Found::Municipality(town) => Ok(Place::Municipality(town.code.clone())),
            // Enough to know whom to ask.
            Found::Prefecture(prefecture) => Ok(Place::Prefecture(prefecture.code.clone())),
            Found::Several(_) => Err(Fault::AreaSeveral),
            Found::UnknownPostal | Found::Nothing => Err(Fault::AreaUnknown),
        }
    }

    fn venue(&self) -> Venue {
        let text = self.line("venue");
        if self.ticked("online") {
            Venue::Online
        } else if text.is_empty() {
            Venue::Open
        } else {
            Venue::At(text)
        }
    }

    fn languages(&self, library: &Library) -> Vec<String> {
        let known = |code: &&str| library.languages().iter().any(|lang| lang.as_str() == *code);
        self.all("languages").into_iter().filter(known).map(str::to_owned).collect()
    }

    fn topics(&self, library: &Library) -> Vec<String> {
        let known = |id: &&str| library.topics.get(id).is_some();
        let topics = self.all("topics").into_iter().filter(known).take(TOPICS);
        topics.map(str::to_owned).collect()
    }
}

/// The value, or a stand-in and the fault.
fn or<T>(faults: &mut Vec<Fault>, value: Option<T>, fault: Fault, stand_in: T) -> T {
    value.unwrap_or_else(|| {
        faults.push(fault);
        stand_in
    })
}
