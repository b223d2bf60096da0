//! Buttons below a message. What a button means travels in its data, at most 64 bytes; what it means
//! for the person stays with us. A location can only be asked for by a keyboard of its own.

use crate::channel::{Body, Button, Span};
use crate::engine::action::Action;
use teloxide::types::{
    ButtonRequest, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup,
    ReplyMarkup,
};

/// The most characters that the buttons of one row hold together.
const ROW: usize = 28;
/// The most buttons of one row.
const PER_ROW: usize = 3;
/// The most buttons of one message.
const MOST: usize = 100;

/// The buttons of a message, if it has any. `username` is the bot's name, for links to it.
pub fn below(body: &Body, username: &str) -> Option<ReplyMarkup> {
    if let Some(button) = body.location() {
        let share = KeyboardButton::new(label(button)).request(ButtonRequest::Location);
        let keyboard = KeyboardMarkup::new([[share]]);
        return Some(keyboard.resize_keyboard().one_time_keyboard().into());
    }
    let buttons: Vec<&Button> = body.choices().take(MOST).collect();
    let rows = rows(&buttons);
    let rows = rows
        .iter()
        .map(|row| row.iter().filter_map(|button| inline(button, username)).collect::<Vec<_>>())
        .filter(|row| !row.is_empty());
    let keyboard = InlineKeyboardMarkup::new(rows);
    (!keyboard.inline_keyboard.is_empty()).then(|| keyboard.into())
}

fn inline(button: &Button, username: &str) -> Option<InlineKeyboardButton> {
    if button.action != Action::Private.to_string() {
        return Some(InlineKeyboardButton::callback(label(button), &button.action));
    }
    let link = format!("https://t.me/{username}?start=private");
    let link = link.parse().ok().filter(|_| !username.is_empty())?;
    Some(InlineKeyboardButton::url(label(button), link))
}

/// As many buttons beside each other as people can read.
fn rows<'a>(buttons: &[&'a Button]) -> Vec<Vec<&'a Button>> {
    let mut rows: Vec<Vec<&Button>> = Vec::new();
    let mut width = 0;
    for button in buttons {
        let own = label(button).chars().map(columns).sum::<usize>();
        match rows.last_mut() {
            Some(row) if width + own <= ROW && row.len() < PER_ROW => {
                row.push(button);
                width += own;
            }
            _ => {
                rows.push(vec![button]);
                width = own;
            }
        }
    }
    rows
}

fn columns(c: char) -> usize {
    if c >= '\u{1100}' { 2 } else { 1 }
}

/// A button has no room for readings above, so they stand behind.
fn label(button: &Button) -> String {
    let words = button.label.iter().map(|Span { text, ruby, .. }| match ruby {
        Some(reading) => format!("{text}({reading})"),
        None => text.clone(),
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn button(text: &str, action: &str) -> Button {
        Button { label: vec![Span::plain(text)], action: action.into() }
    }

    #[test]
    fn short_buttons_share_a_row_and_long_ones_do_not() {
        let buttons = [
            button("Yes", "a"),
            button("No", "b"),
            button("A person who helps me now", "c"),
            button("More", "d"),
        ];
        let all: Vec<&Button> = buttons.iter().collect();
        let sizes: Vec<usize> = rows(&all).iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1, 1]);
    }

    #[test]
    fn a_location_has_a_keyboard_of_its_own_and_no_buttons_mean_none() {
        let mut body = Body::default();
        assert_eq!(below(&body, "bot"), None);
        body.buttons = vec![button("Here", crate::channel::LOCATION)];
        let keyboard = serde_json::to_value(below(&body, "bot")).unwrap();
        assert_eq!(keyboard["keyboard"][0][0]["request_location"], true);
    }

    #[test]
    fn the_private_button_is_a_link_to_the_bot() {
        let body = Body { buttons: vec![button("Privately", "private")], ..Body::default() };
        let keyboard = serde_json::to_value(below(&body, "TsunaguBot")).unwrap();
        let url = &keyboard["inline_keyboard"][0][0]["url"];
        assert_eq!(url, "https://t.me/TsunaguBot?start=private");
    }
}
