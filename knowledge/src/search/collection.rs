//! Any passages in any of our languages, cut and ranked exactly as the articles are. It is for
//! measuring the search on collections that others have made.

use std::collections::BTreeMap;

use tantivy::TantivyError;

use super::IndexError;
use super::passages::Passages;
use crate::analyze::{self, tokens};
use crate::lang::Lang;

/// A passage of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its name, given back as it came.
    pub id: String,
    /// Its language.
    pub lang: Lang,
    /// Its heading; may be empty.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// Passages by language, ready to be searched.
pub struct Collection {
    shelves: BTreeMap<Lang, Shelf>,
}

struct Shelf {
    ids: Vec<String>,
    passages: Passages,
    pieces: f32,
}

impl Collection {
    /// Indexes all passages in this thread; `indexed` is told the number of each as it is cut.
    ///
    /// # Errors
    /// When tantivy fails, which it does not for want of content.
    pub fn build(passages: Vec<Passage>, indexed: &dyn Fn(u64)) -> Result<Collection, IndexError> {
        let mut by_lang: BTreeMap<Lang, Vec<Passage>> = BTreeMap::new();
        for passage in passages {
            by_lang.entry(passage.lang.clone()).or_default().push(passage);
        }
        let shelves = by_lang.into_iter().map(|(lang, passages)| {
            let shelf = Shelf::build(&lang, passages, indexed)?;
            Ok((lang, shelf))
        });
        Ok(Collection { shelves: shelves.collect::<Result<_, TantivyError>>()? })
    }

    /// The languages of the passages.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.shelves.keys()
    }

    /// The ids of the `top` best passages in `lang`, best first; only such as share something with
    /// the question. Of two that are as good, the one that came first is better.
    #[must_use]
    pub fn best(&self, lang: &Lang, question: &str, top: usize) -> Vec<&str> {
        self.shelves.get(lang).map(|shelf| shelf.best(lang, question, top)).unwrap_or_default()
    }
}

impl Shelf {
    fn build(
        lang: &Lang,
        passages: Vec<Passage>,
        indexed: &dyn Fn(u64),
    ) -> Result<Shelf, TantivyError> {
        let cut = passages.iter().map(|passage| {
            indexed(1);
            tokens(lang, &format!("{} | {}", passage.title, passage.text))
        });
        let index = Passages::build(cut)?;
        let ids = passages.into_iter().map(|passage| passage.id).collect();
        Ok(Shelf { ids, passages: index, pieces: analyze::weight_of_pieces(lang) })
    }

    fn best(&self, lang: &Lang, question: &str, top: usize) -> Vec<&str> {
        let scores = self.passages.scores(&tokens(lang, question), self.pieces);
        let mut order: Vec<usize> = (0..scores.len()).filter(|n| scores[*n] > 0.0).collect();
        let better = |a: &usize, b: &usize| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b));
        if order.len() > top && top > 0 {
            order.select_nth_unstable_by(top - 1, better);
            order.truncate(top);
        }
        order.sort_by(better);
        order.truncate(top);
        order.into_iter().map(|n| self.ids[n].as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collection(lang: &str, texts: &[&str]) -> Collection {
        let passage = |(n, text): (usize, &&str)| Passage {
            id: n.to_string(),
            lang: Lang::new(lang),
            title: String::new(),
            text: (*text).to_owned(),
        };
        Collection::build(texts.iter().enumerate().map(passage).collect(), &|_| {}).unwrap()
    }

    fn check(lang: &str, texts: &[&str], question: &str, expected: &[&str]) {
        let found = collection(lang, texts);
        assert_eq!(found.best(&Lang::new(lang), question, 10), expected, "{question}");
    }

    #[test]
    fn any_part_of_a_question_counts_in_every_script() {
        check("en", &["a dog", "renewing a visa", "a cat"], "where are visas renewed?", &["1"]);
        check("th", &["แมว", "ต่ออายุวีซ่าที่ไหน"], "วีซ่าหมดอายุ", &["1"]);
        check("ja", &["犬", "在留期間更新許可申請の手数料"], "更新の手数料はいくら", &["1"]);
        check("ko", &["고양이", "비자를 연장합니다"], "비자연장", &["1"]);
        check("vi", &["con mèo", "gia hạn thị thực"], "gia han thi thuc", &["1"]);
        check("uk", &["кіт", "продовження візи"], "як продовжити візу", &["1"]);
    }

    #[test]
    fn equals_stand_in_their_order_and_only_the_best_are_named() {
        let found = collection("en", &["visa", "visa", "visa", "dog"]);
        assert_eq!(found.best(&Lang::new("en"), "visa", 2), ["0", "1"]);
        assert_eq!(found.best(&Lang::new("en"), "visa", 0), [""; 0]);
        assert_eq!(found.best(&Lang::new("en"), "zzz", 5), [""; 0]);
        assert_eq!(found.best(&Lang::new("fr"), "visa", 5), [""; 0]);
    }

    #[test]
    fn an_empty_collection_finds_nothing() {
        assert_eq!(collection("en", &[]).best(&Lang::new("en"), "visa", 5), [""; 0]);
    }
}
