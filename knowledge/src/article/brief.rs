//! An article, shortened by rule and never written a second time: the title and the short answer as
//! they are, the first steps, by when, and the first contact. What is left out stands in the whole
//! article, in the same words.

use super::{Article, Block, Section};

/// How many steps or points a short form shows.
const FEW: usize = 3;

impl Article {
    /// The article in its short form, with the same title and answer.
    #[must_use]
    pub fn brief(&self) -> Article {
        let kept = self.sections.iter().filter_map(|(section, blocks)| {
            let most = match section {
                Section::Steps | Section::Deadline => FEW,
                Section::Contacts => 1,
                _ => return None,
            };
            Some((*section, blocks.iter().take(1).map(|block| cut(block, most)).collect()))
        });
        Article { sections: kept.collect(), ..self.clone() }
    }
}

/// The first `most` items of a list; a paragraph stays whole.
fn cut(block: &Block, most: usize) -> Block {
    let first = |items: &[_]| items.iter().take(most).cloned().collect();
    match block {
        Block::Paragraph(text) => Block::Paragraph(text.clone()),
        Block::Numbered(items) => Block::Numbered(first(items)),
        Block::Bullets(items) => Block::Bullets(first(items)),
    }
}
