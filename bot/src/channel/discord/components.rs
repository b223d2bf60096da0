//! Buttons and menus below a Discord message. Few choices are buttons, many are menus of 25, so all
//! 18 languages stand in one and the prefectures in two.

use crate::channel::{Body, Button, Span};
use serenity::builder::{
    CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::ButtonStyle;

/// The most choices that are shown as buttons.
const BUTTONS: usize = 12;
/// The most buttons in a row that phones show beside each other.
const PER_ROW: usize = 3;
/// The most entries of a menu, and the most rows of a message.
const ENTRIES: usize = 25;
const ROWS: usize = 5;
/// The most characters of a button and of a menu's entry.
const LABEL: usize = 80;

/// What stands below a message, if anything.
pub fn below(body: &Body) -> Option<Vec<CreateActionRow>> {
    let mut choices: Vec<&Button> = Vec::new();
    for button in body.choices() {
        if !choices.iter().any(|known| known.action == button.action) {
            choices.push(button);
        }
    }
    let rows: Vec<CreateActionRow> = match choices.len() {
        0 => return None,
        1..=BUTTONS => choices.chunks(PER_ROW).map(buttons).collect(),
        _ => choices.chunks(ENTRIES).enumerate().map(menu).collect(),
    };
    Some(rows.into_iter().take(ROWS).collect())
}

/// The one button of a public invitation.
pub fn private(label: &str) -> CreateActionRow {
    let button = CreateButton::new("private").label(label);
    CreateActionRow::Buttons(vec![button.style(ButtonStyle::Primary)])
}

fn buttons(choices: &[&Button]) -> CreateActionRow {
    let buttons = choices.iter().map(|choice| {
        CreateButton::new(&choice.action).label(label(choice)).style(ButtonStyle::Secondary)
    });
    CreateActionRow::Buttons(buttons.collect())
}

fn menu((n, choices): (usize, &[&Button])) -> CreateActionRow {
    let options =
        choices.iter().map(|choice| CreateSelectMenuOption::new(label(choice), &choice.action));
    let kind = CreateSelectMenuKind::String { options: options.collect() };
    let (first, last) = (choices.first(), choices.last());
    let ends = [first, last].into_iter().flatten().map(|choice| label(choice));
    let hint = ends.collect::<Vec<_>>().join(" – ");
    CreateActionRow::SelectMenu(
        CreateSelectMenu::new(format!("menu:{n}"), kind).placeholder(short(&hint)),
    )
}

fn label(button: &Button) -> String {
    let words = button.label.iter().map(|Span { text, ruby, .. }| match ruby {
        Some(reading) => format!("{text}({reading})"),
        None => text.clone(),
    });
    short(&words.collect::<String>())
}

fn short(text: &str) -> String {
    if text.chars().count() <= LABEL {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LABEL - 1).collect();
    format!("{cut}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(n: usize) -> Body {
        let button = |n: usize| Button {
            label: vec![Span::plain(format!("Choice {n}"))],
            action: format!("topic:{n}"),
        };
        Body { buttons: (0..n).map(button).collect(), ..Body::default() }
    }

    fn check(n: usize, rows: usize, in_first: usize, place: &str) {
        let value = serde_json::to_value(below(&body(n))).unwrap();
        assert_eq!(value.as_array().map_or(0, Vec::len), rows, "{value}");
        let first = value.pointer(place).and_then(|list| list.as_array());
        assert_eq!(first.map_or(0, Vec::len), in_first, "{value}");
    }

    #[test]
    fn few_choices_are_buttons_and_many_are_menus() {
        check(0, 0, 0, "/0/components");
        check(4, 2, 3, "/0/components");
        check(18, 1, 18, "/0/components/0/options");
        check(48, 2, 25, "/0/components/0/options");
        check(200, 5, 25, "/0/components/0/options");
    }
}
