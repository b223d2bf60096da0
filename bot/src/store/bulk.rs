//! Many rows in one statement. One statement a row costs a way to the database and back; under load
//! that is most of the time. The text of a statement depends on how many rows it takes, so rows are
//! taken in powers of two: each statement then has few forms, which the databases keep prepared.

/// The most rows that one statement takes.
const MOST: usize = 64;

/// The items in groups whose sizes are powers of two, in order.
pub(super) fn groups<T>(items: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let size = (1..=rest.len().min(MOST)).rev().find(|n| n.is_power_of_two())?;
        let (group, tail) = rest.split_at(size);
        rest = tail;
        Some(group)
    })
}

/// `($2, $3), ($4, $5)`: placeholders for `rows` rows of `columns` values, numbered after `before`.
pub(super) fn placeholders(rows: usize, columns: usize, before: usize) -> String {
    let row = |n: usize| {
        let first = before + n * columns + 1;
        let values: Vec<String> = (first..first + columns).map(|n| format!("${n}")).collect();
        format!("({})", values.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_powers_of_two_and_keep_the_order() {
        let check = |n: usize, expected: &[usize]| {
            let items: Vec<usize> = (0..n).collect();
            let sizes: Vec<usize> = groups(&items).map(<[usize]>::len).collect();
            assert_eq!(sizes, expected);
            assert_eq!(groups(&items).flatten().copied().collect::<Vec<_>>(), items);
        };
        check(0, &[]);
        check(1, &[1]);
        check(7, &[4, 2, 1]);
        check(150, &[64, 64, 16, 4, 2]);
    }

    #[test]
    fn placeholders_count_on_through_the_rows() {
        assert_eq!(placeholders(2, 2, 1), "($2, $3), ($4, $5)");
        assert_eq!(placeholders(1, 3, 0), "($1, $2, $3)");
    }
}
