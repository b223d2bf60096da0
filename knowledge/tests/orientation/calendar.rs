//! A calendar by hand: days are counted one after the other, periods end as the Civil Code says in
//! words (art. 140, 141, 143). It shares nothing with the program's own.

/// Year, month, day.
pub type Day = (i16, i8, i8);

pub fn days_in(year: i16, month: i8) -> i8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

pub fn next((year, month, day): Day) -> Day {
    if day < days_in(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

pub fn previous((year, month, day): Day) -> Day {
    if day > 1 {
        (year, month, day - 1)
    } else if month > 1 {
        (year, month - 1, days_in(year, month - 1))
    } else {
        (year - 1, 12, 31)
    }
}

/// The month that lies so many months later, or earlier.
fn month_after(year: i16, month: i8, months: i64) -> (i16, i8) {
    let counted = i64::from(year) * 12 + i64::from(month) - 1 + months;
    (
        i16::try_from(counted.div_euclid(12)).unwrap(),
        i8::try_from(counted.rem_euclid(12)).unwrap() + 1,
    )
}

/// The last day of so many days of which `first` is the first.
pub fn last_of_days(first: Day, days: i64) -> Day {
    (1..days).fold(first, |day, _| next(day))
}

/// The last day of so many months of which `first` is the first day.
pub fn last_of_months((year, month, day): Day, months: i64) -> Day {
    if day == 1 {
        // From the beginning of a month: whole months of the calendar.
        let (year, month) = month_after(year, month, months - 1);
        return (year, month, days_in(year, month));
    }
    let (year, month) = month_after(year, month, months);
    if day > days_in(year, month) {
        (year, month, days_in(year, month))
    } else {
        previous((year, month, day))
    }
}

/// So many days, or months, before a day; a day that the month lacks is its last one.
pub fn days_before(day: Day, days: i64) -> Day {
    (0..days).fold(day, |day, _| previous(day))
}

pub fn months_before((year, month, day): Day, months: i64) -> Day {
    let (year, month) = month_after(year, month, -months);
    (year, month, day.min(days_in(year, month)))
}

#[test]
fn the_calendar_by_hand_is_a_calendar() {
    assert_eq!(next((2028, 2, 28)), (2028, 2, 29));
    assert_eq!(next((2027, 2, 28)), (2027, 3, 1));
    assert_eq!(next((2100, 2, 28)), (2100, 3, 1));
    assert_eq!(next((2000, 2, 28)), (2000, 2, 29));
    assert_eq!(next((2026, 12, 31)), (2027, 1, 1));
    let mut day = (2023, 12, 31);
    for _ in 0..366 {
        let after = next(day);
        assert_eq!(previous(after), day);
        day = after;
    }
    assert_eq!(day, (2024, 12, 31));
    assert_eq!(last_of_months((2027, 1, 31), 1), (2027, 2, 28));
    assert_eq!(last_of_months((2027, 2, 1), 1), (2027, 2, 28));
    assert_eq!(last_of_months((2026, 4, 16), 6), (2026, 10, 15));
}
