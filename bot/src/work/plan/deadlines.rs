//! The deadlines that a coordinator may put into a plan: those that the article on the topic and
//! its neighbours name, as facts. The day from which one is counted, only the coordinator knows.

use crate::work::Service;
use jiff::ToSpan;
use jiff::civil::Date;
use knowledge::article::Section;
use knowledge::facts::Value;
use knowledge::lang::Lang;

/// A deadline that an article knows for a topic, counted from a day that the coordinator knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The topic.
    pub topic: String,
    /// The fact with the time.
    pub fact: String,
}

impl Service {
    /// The deadlines that the article on a topic and those on its neighbours name, the topic's own
    /// first.
    pub fn suggestions(&self, topic: Option<&str>) -> Vec<Suggestion> {
        let Some(topic) = topic else {
            return Vec::new();
        };
        let neighbours = self.library.topics.neighbours(topic).map(|found| found.id.clone());
        let topics = std::iter::once(topic.to_owned()).chain(neighbours);
        let mut found: Vec<Suggestion> = Vec::new();
        for topic in topics {
            for fact in self.deadline_facts(&topic) {
                if found.iter().all(|known| known.fact != fact) {
                    found.push(Suggestion { topic: topic.clone(), fact });
                }
            }
        }
        found
    }

    /// The times that the deadline section of an article cites.
    fn deadline_facts(&self, topic: &str) -> Vec<String> {
        let Some(article) = self.library.article(topic, &Lang::new(crate::words::REFERENCE)) else {
            return Vec::new();
        };
        let texts = article.section(Section::Deadline).iter().flat_map(|block| block.texts());
        let cited = texts.flat_map(|text| text.facts().map(str::to_owned).collect::<Vec<_>>());
        let time = |id: &String| {
            let fact = self.library.facts.get(id);
            fact.is_some_and(|fact| end_of(&fact.value, Date::ZERO).is_some())
        };
        cited.filter(time).collect()
    }

    /// The last day of the time that a fact names, counted from `from`.
    pub fn deadline_by(&self, fact: &str, from: Date) -> Option<Date> {
        end_of(&self.library.facts.get(fact)?.value, from)
    }
}

fn end_of(value: &Value, from: Date) -> Option<Date> {
    let span = match value {
        Value::Days(n) => n.days(),
        Value::Weeks(n) => n.weeks(),
        Value::Months(n) => n.months(),
        Value::Years(n) => n.years(),
        _ => return None,
    };
    from.checked_add(span).ok()
}
