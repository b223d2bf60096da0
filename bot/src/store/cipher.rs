//! Personal texts at rest. A text is sealed with XChaCha20-Poly1305 under a random 24-byte nonce and
//! stored as `x1:<key id>:<base64 of nonce and ciphertext>`; the key's id is authenticated with it. A
//! stored value without this beginning is plain text of a time without keys, and is read as it is.
//! Rows change their conversation when chats are joined, so no row id is bound in. What must be found
//! by value (accounts of the platforms, hashes of codes) is not sealed.

use super::{StoreError, Stored, Tx, on};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// What begins a sealed value.
const SEALED: &str = "x1:";
/// What begins a plain value that would otherwise look like a sealed one.
const PLAIN: &str = "x0:";
/// Bytes of a nonce.
const NONCE: usize = 24;
/// The longest id of a key.
const LONGEST_ID: usize = 32;

/// The keys of an installation: the first seals, all unseal. Without any, texts are kept plain.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Keys(Arc<Vec<Key>>);

#[derive(Clone, PartialEq, Eq)]
struct Key {
    id: String,
    secret: [u8; 32],
}

/// A key is never printed.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|key| &key.id)).finish()
    }
}

impl Keys {
    /// Reads lines `id hex64`; `;` ends a line too, `#` begins a remark.
    ///
    /// # Errors
    /// One sentence for each line that is no key, without the line's secret.
    pub fn read(text: &str) -> Result<Keys, Vec<String>> {
        let (mut keys, mut problems, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
        for (n, line) in text.split(['\n', ';']).enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            match key(line) {
                Some(key) if ids.insert(key.id.clone()) => keys.push(key),
                Some(key) => problems.push(format!("line {}: the id {} stands twice", n + 1, key.id)),
                None => problems.push(format!(
                    "line {}: a key is an id of at most {LONGEST_ID} small letters, digits and -, a space, and 64 hexadecimal digits",
                    n + 1
                )),
            }
        }
        if problems.is_empty() { Ok(Keys(Arc::new(keys))) } else { Err(problems) }
    }

    /// A new line for the file of keys. `id` must be one that was never used before.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn new_line(id: &str) -> Stored<String> {
        let mut secret = [0_u8; 32];
        getrandom::fill(&mut secret)?;
        Ok(format!("{id} {}", hex::encode(secret)))
    }

    /// Whether texts are kept plain.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The id of the key that seals.
    pub fn first(&self) -> Option<&str> {
        self.0.first().map(|key| key.id.as_str())
    }

    /// The text as it is stored.
    ///
    /// # Errors
    /// When the system has no randomness for a nonce.
    pub fn seal(&self, text: &str) -> Stored<String> {
        let Some(key) = self.0.first() else {
            let ambiguous = text.starts_with(SEALED) || text.starts_with(PLAIN);
            return Ok(if ambiguous { format!("{PLAIN}{text}") } else { text.to_owned() });
        };
        let mut nonce = [0_u8; NONCE];
        getrandom::fill(&mut nonce)?;
        let payload = Payload { msg: text.as_bytes(), aad: key.id.as_bytes() };
        let sealed = key.cipher().encrypt(&XNonce::from(nonce), payload);
        let mut bytes = nonce.to_vec();
        bytes.extend(sealed.map_err(|_| StoreError::Cipher("a text is too long".to_owned()))?);
        Ok(format!("{SEALED}{}:{}", key.id, STANDARD_NO_PAD.encode(bytes)))
    }

    /// What was sealed.
    ///
    /// # Errors
    /// When its key is not set or another one, or when the value was changed since.
    pub fn unseal(&self, stored: &str) -> Stored<String> {
        let Some(rest) = stored.strip_prefix(SEALED) else {
            return Ok(stored.strip_prefix(PLAIN).unwrap_or(stored).to_owned());
        };
        let (id, value) = rest.split_once(':').unwrap_or((rest, ""));
        let missing = || StoreError::Cipher(format!("its key {id} is not set"));
        let key = self.0.iter().find(|key| key.id == id).ok_or_else(missing)?;
        key.open(value).ok_or_else(|| StoreError::Cipher(format!("the key {id} does not open it")))
    }
}

impl Key {
    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&self.secret).into())
    }

    fn open(&self, value: &str) -> Option<String> {
        let bytes = STANDARD_NO_PAD.decode(value).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: self.id.as_bytes() };
        let text = self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(text).ok()
    }
}

fn key(line: &str) -> Option<Key> {
    let (id, secret) = line.split_once(char::is_whitespace)?;
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = (1..=LONGEST_ID).contains(&id.len()) && id.chars().all(fits);
    let secret = hex::decode(secret.trim()).ok()?.try_into().ok()?;
    fits.then(|| Key { id: id.to_owned(), secret })
}

impl Tx {
    /// A person's words as they are stored. Everything that a person wrote, or that tells about a
    /// person, passes here on its way into a column, and [`Tx::unseal`] on its way out.
    ///
    /// # Errors
    /// When it cannot be encrypted.
    pub(crate) fn seal(&self, text: &str) -> Stored<String> {
        self.keys().seal(text)
    }

    /// What [`Tx::seal`] stored, as it was written.
    ///
    /// # Errors
    /// When it cannot be decrypted.
    pub(crate) fn unseal(&self, stored: &str) -> Stored<String> {
        self.keys().unseal(stored)
    }

    /// A value about a person as sealed JSON.
    ///
    /// # Errors
    /// As [`Tx::seal`].
    pub(crate) fn seal_json(&self, value: &impl Serialize) -> Stored<String> {
        self.seal(&serde_json::to_string(value)?)
    }

    /// What [`Tx::seal_json`] stored.
    ///
    /// # Errors
    /// As [`Tx::unseal`]; when it is a value of another version.
    pub(crate) fn unseal_json<T: DeserializeOwned>(&self, stored: &str) -> Stored<T> {
        Ok(serde_json::from_str(&self.unseal(stored)?)?)
    }
}

/// Makes sure that all keys with which this database was written are set, and are the same; the
/// first key is entered as one of them.
///
/// # Errors
/// One sentence about the key that is missing or another one.
pub(super) async fn prove(tx: &mut Tx) -> Stored<()> {
    let sql = "select id, proof from sealing_keys order by id";
    let proofs: Vec<(String, String)> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    for (id, proof) in proofs {
        if !tx.keys().0.iter().any(|key| key.id == id) {
            return Err(StoreError::Key(format!(
                "texts in this database were encrypted with the key {id}, which is not set: add its line to TSUNAGU_KEY_FILE"
            )));
        }
        if tx.unseal(&proof).is_err() {
            return Err(StoreError::Key(format!(
                "the key {id} is not the one with which texts in this database were encrypted: check its line in TSUNAGU_KEY_FILE"
            )));
        }
    }
    let Some(id) = tx.keys().first().map(str::to_owned) else {
        return Ok(());
    };
    let proof = tx.seal(&id)?;
    let sql = "insert into sealing_keys (id, proof) values ($1, $2) on conflict (id) do nothing";
    on!(tx, conn => sqlx::query(sql).bind(&id).bind(&proof).execute(conn).await?.rows_affected());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(lines: &[&str]) -> Keys {
        Keys::read(&lines.join("\n")).unwrap()
    }

    const ONE: &str = "one 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    const TWO: &str = "two ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    #[test]
    fn what_is_sealed_comes_back_and_shows_nothing() {
        for (lines, plain) in [(vec![], true), (vec![ONE], false), (vec![TWO, ONE], false)] {
            let keys = keys(&lines);
            for text in ["", "a", "x1:one:AAAA", "x0:", "x0:x1:", "在留カード", &"ကို".repeat(9_000)]
            {
                let stored = keys.seal(text).unwrap();
                assert_eq!(keys.unseal(&stored).unwrap(), text);
                assert_eq!(stored.starts_with("x1:"), !plain, "{stored}");
                assert!(plain || text.len() < 3 || !stored.contains(text));
            }
        }
    }

    #[test]
    fn the_same_text_is_never_stored_the_same() {
        let keys = keys(&[ONE]);
        assert_ne!(keys.seal("yes").unwrap(), keys.seal("yes").unwrap());
    }

    #[test]
    fn the_first_key_seals_and_all_unseal() {
        let old = keys(&[ONE]).seal("hello").unwrap();
        assert!(old.starts_with("x1:one:"));
        assert_eq!(keys(&[TWO, ONE]).unseal(&old).unwrap(), "hello");
        assert!(keys(&[TWO, ONE]).seal("hello").unwrap().starts_with("x1:two:"));
        assert_eq!(keys(&[ONE]).unseal("{\"lang\":\"vi\"}").unwrap(), "{\"lang\":\"vi\"}");
    }

    #[test]
    fn a_changed_value_or_another_key_opens_nothing() {
        let stored = keys(&[ONE]).seal("hello").unwrap();
        let check = |keys: &Keys, stored: &str, expected: &str| {
            let error = keys.unseal(stored).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        };
        check(&keys(&[TWO]), &stored, "its key one is not set");
        let swapped = TWO.replace("two", "one");
        check(&keys(&[&swapped]), &stored, "the key one does not open it");
        check(&keys(&[ONE]), &stored.replace("x1:one:", "x1:one:AA"), "does not open");
        check(&keys(&[ONE]), "x1:one:", "does not open");
        check(
            &keys(&[ONE, &ONE.replace("one", "uno")]),
            &stored.replace("one", "uno"),
            "does not open",
        );
    }

    #[test]
    fn lines_that_are_no_keys_are_told_without_their_secret() {
        let check = |text: &str, expected: usize| {
            let problems = Keys::read(text).err().unwrap_or_default();
            assert_eq!(problems.len(), expected, "{problems:?}");
            assert!(problems.iter().all(|problem| !problem.contains("0a0b")));
        };
        check("", 0);
        check("# nothing yet\n\n", 0);
        check(ONE, 0);
        check(&format!("{ONE};{TWO} # old"), 0);
        check(&format!("{ONE}\n{ONE}"), 1);
        check(&ONE[..60], 1);
        check(&ONE.replace("one", "ö"), 1);
        check("only-an-id", 1);
    }
}
