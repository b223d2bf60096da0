//! The printed sheet: everything that helps on one A4 page, in Japanese.

use super::desk::{Desk, claimed, me, second};
use super::{partner, put, step};
use referral::plan::Step;
use std::process::Command;
use system::{World, databases};

const NOTE: &str = "技能実習から特定技能への変更を準備中。会社とは日本語で話すが、難しい話は通訳が必要。家族は本国にいる。賃金の明細は二か月分ある。";

async fn filled(world: &World, case: &str, desk: &Desk<'_>) {
    for n in 0..8 {
        let action = format!(
            "手順{n}：労働基準監督署に予約をして、賃金の明細と契約書の写しを持って一緒に行く"
        );
        let wanted = Step { partner: Some(partner()), ..step(&action, "renting", n * 3, n < 3) };
        put(world, case, wanted).await.unwrap();
    }
    let sections = ["residence", "culture", "assessment", "connection"].map(|name| (name, NOTE));
    let mut fields = sections.to_vec();
    fields.push(("until", "2027-03-31"));
    assert_eq!(desk.post(&format!("/console/cases/{case}/plan/notes"), &fields).await.0, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_1_the_sheet_shows_the_four_sections_on_one_page_of_a4() {
    for url in databases().await {
        let world = World::start(&url).await;
        let mut resident = world.resident("en").await;
        let case = claimed(&world, &mut resident).await;
        let desk = Desk::sign_in(&world, &me()).await;
        filled(&world, &case, &desk).await;
        let sheet = desk.get(&format!("/console/cases/{case}/sheet")).await;
        for part in [
            "連絡票",
            "在留資格",
            "文化・意思疎通",
            "アセスメント",
            "連携・つなぎ",
            "SECRETWORD",
            "手順7",
            "同意",
            "2027年3月31日",
        ] {
            assert!(sheet.contains(part), "{part} is missing");
        }
        assert!(!sheet.contains("<script") && !sheet.contains(" style="));
        assert_eq!(pages(&sheet), 1);
        let stranger = Desk::sign_in(&world, &second()).await;
        let refused = stranger.post_with(&format!("/console/cases/{case}/sheet"), &[]).await;
        assert_ne!(refused.0, 200);
    }
}

/// How many pages a browser prints, with our style sheet.
fn pages(sheet: &str) -> usize {
    let folder = std::env::temp_dir().join(format!("tsunagu-sheet-{}", system::unique()));
    std::fs::create_dir_all(&folder).unwrap();
    let style = include_str!("../../../../bot/src/web/assets/sheet.css");
    std::fs::write(folder.join("sheet.css"), style).unwrap();
    let local = sheet.replace("/assets/sheet.css", "sheet.css");
    std::fs::write(folder.join("sheet.html"), local).unwrap();
    let pdf = folder.join("sheet.pdf");
    let done = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(format!("file://{}", folder.join("sheet.html").display()))
        .output()
        .expect("chromium prints; tests/run installs it");
    let bytes = std::fs::read(&pdf).unwrap_or_else(|_| panic!("{done:?}"));
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count()
}
