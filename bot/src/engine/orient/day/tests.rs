//! The ways in which people write a day, and what is no certain day.

use super::DayProblem;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use knowledge::files::Files;
use knowledge::library::Library;
use proptest::prelude::*;
use std::sync::LazyLock;

const TODAY: Date = date(2026, 11, 21);

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::load(&Files::embedded()).unwrap());

fn read(text: &str, today: Date) -> Result<Date, DayProblem> {
    super::read(LIBRARY.orientation.spoken(), text, today)
}

fn start(text: &str, today: Date) -> Result<Date, DayProblem> {
    super::start(LIBRARY.orientation.spoken(), text, today)
}

#[test]
fn a_day_is_read_as_people_write_it() {
    let check = |text: &str, expected: Date| assert_eq!(read(text, TODAY), Ok(expected), "{text}");
    let november = date(2026, 11, 5);
    check("2026-11-05", november);
    check("2026/11/5", november);
    check(" 2026.11.05. ", november);
    check("20261105", november);
    check("２０２６年１１月５日", november);
    check("2026年11月5日", november);
    check("2026년 11월 5일", november);
    check("令和8年11月5日", november);
    check("令和８年１１月５日", november);
    check("R8.11.5", november);
    check("令和元年5月1日", date(2019, 5, 1));
    check("平成30年4月1日", date(2018, 4, 1));
    check("11月5日", november);
    check("1月10日", date(2027, 1, 10));
    check("25.11.2026", date(2026, 11, 25));
    check("11/25/2026", date(2026, 11, 25));
    check("11.11.2026", date(2026, 11, 11));
    check("5 November 2026", november);
    check("Nov 5, 2026", november);
    check("5 nov", november);
    check("5 de noviembre de 2026", november);
    check("5 листопада 2026", november);
    check("5 Kasım 2026", november);
    check("५ नोभेम्बर २०२६", november);
    check("5 พฤศจิกายน 2569", november);
    check("२०२६-११-०५", november);
    check("၂၀၂၆-၁၁-၀၅", november);
    check("๒๕๖๙-๑๑-๐๕", november);
    check("25/11/2569", date(2026, 11, 25));
    check("២០២៦/១១/០៥", november);
    check("2024-02-29", date(2024, 2, 29));
}

#[test]
fn what_is_no_certain_day_is_told_apart() {
    use DayProblem::{Impossible, TooFar, Unreadable};
    let check = |text: &str, why: DayProblem| assert_eq!(read(text, TODAY), Err(why), "{text}");
    check("5.11.2026", Unreadable);
    check("11/5", Unreadable);
    check("5/11/26", Unreadable);
    check("next week", Unreadable);
    check("", Unreadable);
    check("3, 7", Unreadable);
    check("03-1234-5678", Unreadable);
    check("what must I do before 2026-11-05", Unreadable);
    check("99999999999999", Unreadable);
    check("2026-02-31", Impossible);
    check("2027-02-29", Impossible);
    check("2026-13-01", Impossible);
    check("2026-00-10", Impossible);
    check("31.31.2026", Impossible);
    check("4月31日", Impossible);
    check("1890-01-01", TooFar);
    check("2099-01-01", TooFar);
    assert_eq!(start("2030-01-01", TODAY), Err(TooFar));
    assert_eq!(start("2028-11-21", TODAY), Ok(date(2028, 11, 21)));
}

proptest! {
    #[test]
    fn every_day_comes_back_as_it_was_written(days in -30_000_i64..7_000) {
        let day = TODAY.checked_add(days.days()).unwrap();
        let (y, m, d) = (day.year(), day.month(), day.day());
        prop_assert_eq!(read(&day.to_string(), TODAY), Ok(day));
        prop_assert_eq!(read(&format!("{y}年{m}月{d}日"), TODAY), Ok(day));
        prop_assert_eq!(read(&format!("{}/{m}/{d}", y + 543), TODAY), Ok(day));
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,40}") {
        let _ = read(&text, TODAY);
    }
}
