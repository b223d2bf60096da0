//! What people hold in their hands: posters whose QR code leads to the campaign in all languages,
//! checklists that stay one page, fonts that stand inside the file. The PDFs are looked at with
//! poppler as a printer would, and stay in the build's folder for people who want to see them.
#![allow(clippy::unwrap_used)]

#[path = "paper/links.rs"]
mod links;

use jiff::civil::date;
use knowledge::lang::Lang;
use knowledge::orientation::{Answers, Kind, Track};
use std::path::PathBuf;
use system::World;
use system::print::{printable, scanned};
use tsunagu::engine::orient::Progress;
use tsunagu::engine::refer::hotlines;
use tsunagu::paper::{PaperError, checklist, poster};
use tsunagu::words::{Handout, Lines, Sheet};

/// Paper needs no server: one kind of database is enough.
fn database() -> String {
    let file = std::env::temp_dir().join(format!("tsunagu-paper-{}.sqlite", system::unique()));
    format!("sqlite://{}", file.display())
}

async fn world() -> World {
    World::start(&database()).await
}

fn handout(lang: &str) -> Handout {
    let code = format!("c_ab3de7gh_{lang}_p_0123456789abcdef");
    Handout {
        organisation: "みどり市役所 国際交流課".to_owned(),
        address: format!("https://tsunagu.midori.example.jp/?start={code}"),
        code,
        contact: "国際交流課 0123-45-6789 (9:00–17:00)".to_owned(),
        until: Some(date(2027, 3, 31)),
    }
}

fn lines(world: &World, langs: &[Lang], handout: &Handout) -> Vec<Lines> {
    let service = &world.service;
    langs.iter().map(|lang| service.words.poster(&service.library, lang, handout)).collect()
}

/// Keeps a file for poppler and for people who want to look.
fn keep(name: &str, file: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, file).unwrap();
    path
}

#[tokio::test]
async fn a_poster_in_each_language_leads_to_its_campaign() {
    let world = world().await;
    for lang in world.service.library.languages() {
        let handout = handout(lang.as_str());
        let lines = lines(&world, std::slice::from_ref(lang), &handout);
        let file = poster::poster(world.service.fonts(), &handout, &lines).unwrap();
        let path = keep(&format!("poster-{lang}.pdf"), &file);
        printable(&path);
        assert_eq!(scanned(&path), [handout.address.as_str()], "{lang}");
    }
}

#[tokio::test]
async fn two_to_eight_languages_share_a_poster() {
    let world = world().await;
    let handout = handout("0");
    let all: Vec<Lang> =
        ["ja-easy", "en", "vi", "ne", "my", "zh-Hans", "km", "pt-BR"].map(Lang::new).into();
    for count in [2, 4, 8] {
        let lines = lines(&world, &all[..count], &handout);
        let file = poster::poster(world.service.fonts(), &handout, &lines).unwrap();
        let path = keep(&format!("poster-{count}-languages.pdf"), &file);
        printable(&path);
        assert_eq!(scanned(&path), [handout.address.as_str()]);
    }
}

#[tokio::test]
async fn what_cannot_be_printed_is_refused_with_the_reason() {
    let world = world().await;
    let check = |change: &dyn Fn(&mut Handout), expected: PaperError| {
        let mut handout = handout("0");
        change(&mut handout);
        let lines = lines(&world, &[Lang::new("en")], &handout);
        let made = poster::poster(world.service.fonts(), &handout, &lines);
        assert_eq!(made.err(), Some(expected));
    };
    check(&|h| h.organisation.push('\u{10FFFD}'), PaperError::NoFont('\u{10FFFD}'));
    check(&|h| h.contact = "Desk ".repeat(2_000), PaperError::TooMuch);
    check(&|h| h.address.push_str(&"a".repeat(3_000)), PaperError::TooLong);
}

#[tokio::test]
async fn a_folder_without_the_fonts_of_a_script_refuses_its_language() {
    let folder = std::env::temp_dir().join(format!("tsunagu-fonts-{}", system::unique()));
    std::fs::create_dir(&folder).unwrap();
    for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        std::fs::copy(format!("/usr/share/fonts/truetype/noto/{name}"), folder.join(name)).unwrap();
    }
    let mut values = World::values(&database());
    values.insert("fonts".into(), folder.to_str().unwrap().into());
    let world = World::with(values).await;
    let mut handout = handout("0");
    (handout.organisation, handout.contact) = ("Midori City".to_owned(), String::new());
    let check = |lang: &str| {
        let lines = lines(&world, &[Lang::new(lang)], &handout);
        poster::poster(world.service.fonts(), &handout, &lines).err()
    };
    assert_eq!(check("vi"), None);
    for lang in ["km", "my", "ja", "ne"] {
        assert!(matches!(check(lang), Some(PaperError::NoFont(_))), "{lang}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// A track longer than any of ours: the steps of two.
fn longest(world: &World) -> Track {
    let orientation = &world.service.library.orientation;
    let all = [Kind::Audience, Kind::Stage].into_iter().flat_map(|kind| orientation.tracks(kind));
    let mut tracks: Vec<&Track> = all.collect();
    tracks.sort_by_key(|track| std::cmp::Reverse(track.steps.len()));
    let mut longest = tracks[0].clone();
    let more = tracks[1]
        .steps
        .iter()
        .filter(|step| tracks[0].steps.iter().all(|other| other.topic != step.topic));
    longest.steps.extend(more.cloned());
    longest.id = "longest".to_owned();
    longest
}

fn sheet(world: &World, lang: &Lang, track: &Track, progress: &Progress) -> Sheet {
    let today = date(2027, 4, 20);
    let service = &world.service;
    service.words.sheet(&service.library, lang, (track, progress), &hotlines(), today)
}

#[tokio::test]
async fn a_checklist_is_one_page_in_each_language() {
    let world = world().await;
    let library = &world.service.library;
    let begun = Answers { start: Some(date(2027, 4, 1)), ..Answers::default() };
    let done = ["garbage"].map(str::to_owned).into();
    let progress = Progress { answers: begun, done, ..Progress::default() };
    let mut tracks = vec![longest(&world)];
    for kind in [Kind::Audience, Kind::Stage] {
        tracks.extend(library.orientation.tracks(kind).cloned());
    }
    for lang in library.languages() {
        for track in &tracks {
            let sheet = sheet(&world, lang, track, &progress);
            let home = "https://tsunagu.midori.example.jp/";
            let (fonts, words) = (world.service.fonts(), &world.service.words);
            let file = checklist::checklist(fonts, words, &sheet, home);
            let file = file.unwrap_or_else(|error| panic!("{lang} {}: {error}", track.id));
            let path = keep(&format!("checklist-{}-{lang}.pdf", track.id), &file);
            printable(&path);
        }
    }
}

#[tokio::test]
async fn the_same_list_is_the_same_file() {
    let world = world().await;
    let lang = Lang::new("my");
    let made = || {
        let sheet = sheet(&world, &lang, &longest(&world), &Progress::default());
        let (fonts, words) = (world.service.fonts(), &world.service.words);
        checklist::checklist(fonts, words, &sheet, "https://example.jp/").unwrap()
    };
    assert!(made() == made());
}
