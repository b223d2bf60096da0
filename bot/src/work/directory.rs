//! The partner directory at work: the starter services joined with the facts, what comes in from files,
//! every step of a partner with its record, and the rows that other programs read.

mod facts;

use super::Service;
use crate::store::cases::{self, Actor};
use crate::store::directory as kept;
use crate::store::{StoreError, Stored, Tx, audit, roster};
use facts::stated;
use knowledge::lang::Lang;
use referral::Millis;
use referral::case::State as CaseState;
use referral::certificate::japan_day;
use referral::directory::agreement::{Refusal, Step, decide};
use referral::directory::gaps::{Demand, Gap, gaps};
use referral::directory::starter::{self, Starter};
use referral::directory::taxonomy::{KIND, TOPIC, Taxonomy, Term};
use referral::directory::{
    Directory, Organization, Partner, PartnerKind, Rows, desks, merged, refreshed, rows,
};
use sha2::{Digest, Sha256};

/// The space of our names (RFC 9562, section 6.5), random once.
const SPACE: [u8; 16] = *b"\x6e\x1d\x0c\x52\x9b\x3f\x4a\x77\xa5\x20\x5d\x0e\x31\xc4\x88\x19";

/// Why a partner was not changed.
#[derive(Debug, thiserror::Error)]
pub enum PartnerError {
    /// The rules do not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no such partner.
    #[error("there is no such partner")]
    Unknown,
    /// Somebody else changed it at the same time.
    #[error("somebody else changed this partner at the same time")]
    Changed,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The same UUID for the same name: version 8 over SHA-256, as RFC 9562 shows in appendix B.2.
pub fn name_id(name: &str) -> String {
    let digest = Sha256::new().chain_update(SPACE).chain_update(name).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// What changed when a directory was taken in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Partners that were not there.
    pub new: usize,
    /// Partners that are different now.
    pub changed: usize,
    /// Partners that stayed the same.
    pub same: usize,
}

/// Stores a directory that was read: what is known is changed, what is new is added, nothing doubles.
///
/// # Errors
/// When the database refuses; then nothing is stored.
pub async fn take_in(tx: &mut Tx, found: &Directory, now: Millis) -> Stored<TakenIn> {
    let mut taken = TakenIn::default();
    for organization in &found.organizations {
        kept::put_organization(tx, organization, now).await?;
    }
    for partner in &found.partners {
        let known = kept::one(tx, &partner.id).await?.map(|(partner, _)| partner);
        let next = merged(known.as_ref(), partner.clone(), now);
        match known {
            None => {
                kept::insert(tx, &next).await?;
                kept::record(tx, &next, &Actor::System, "import", now).await?;
                taken.new += 1;
            }
            Some(known) if known == next => taken.same += 1,
            Some(known) => {
                if !kept::save(tx, &next, known.modified).await? {
                    return Err(StoreError::lost_race());
                }
                taken.changed += 1;
            }
        }
    }
    Ok(taken)
}

impl Service {
    /// The starter services with what the facts say about them.
    ///
    /// # Errors
    /// Every mistake of the file, one sentence each.
    pub fn starter(&self) -> Result<Directory, Vec<String>> {
        self.started(&starter::parse(starter::TEXT, starter::FILE)?)
    }

    /// The same for another file of this kind.
    ///
    /// # Errors
    /// Every entry whose facts are not known.
    pub fn started(&self, file: &Starter) -> Result<Directory, Vec<String>> {
        starter::directory(file, &|entry| stated(&self.library, &self.words, entry), name_id)
    }

    /// Fills an empty directory with the starter services, and brings what the facts say up to date
    /// where they were loaded before. Returns how many partners changed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start_directory(&self) -> Stored<usize> {
        let stated = match self.starter() {
            Ok(stated) => stated,
            Err(problems) => {
                tracing::error!(?problems, "the starter directory has mistakes and is not loaded");
                return Ok(0);
            }
        };
        let mut tx = self.store.write().await?;
        let changed = if kept::is_empty(&mut tx).await? {
            take_in(&mut tx, &stated, self.now()).await?.new
        } else {
            self.refresh(&mut tx, &stated).await?
        };
        tx.commit().await?;
        Ok(changed)
    }

    async fn refresh(&self, tx: &mut Tx, stated: &Directory) -> Stored<usize> {
        let mut changed = 0;
        for known in kept::all(tx).await?.partners {
            let fresh = stated.partners.iter().find(|fresh| fresh.id == known.id);
            let Some(fresh) = fresh.filter(|_| known.fact.is_some()) else { continue };
            let next = refreshed(&known, fresh, self.now());
            if next != known {
                changed += usize::from(kept::save(tx, &next, known.modified).await?);
            }
        }
        Ok(changed)
    }

    /// What residents and other programs may see: partners that agreed and were checked, and our own
    /// desks that agreed to be published.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn public_directory(&self) -> Stored<Directory> {
        let mut tx = self.store.read().await?;
        let mut directory = kept::all(&mut tx).await?;
        let registered = roster::all(&mut tx).await?;
        drop(tx);
        let today = japan_day(self.now());
        let own = desks::published(&registered.roster, today, name_id);
        directory.organizations.extend(own.organizations);
        directory.partners.extend(own.partners);
        Ok(directory.public())
    }

    /// The rows of a directory, with the taxonomies in words of a language.
    pub fn directory_rows(&self, directory: &Directory, lang: &Lang) -> Rows {
        rows(directory, &self.taxonomies(lang), name_id)
    }

    fn taxonomies(&self, lang: &Lang) -> [Taxonomy; 2] {
        let words = &self.words;
        let short = |key: &str| words.short(lang, key);
        let kind = |kind: PartnerKind| {
            let key = format!("partner-kind-{}", kind.key());
            let (name, description) = (short(&key), short(&format!("{key}-means")));
            Term { key: kind.key().to_owned(), name, description }
        };
        let topic = |id: &str| {
            let name = crate::channel::flat(&words.title(&self.world(), lang, id));
            Term { key: id.to_owned(), description: name.clone(), name }
        };
        let taxonomy = |key: &'static str, terms: Vec<Term>| Taxonomy {
            key,
            name: short(&format!("taxonomy-{key}")),
            description: short(&format!("taxonomy-{key}-means")),
            lang: lang.to_string(),
            terms,
        };
        let topics = self.library.topics.iter().map(|found| topic(&found.id)).collect();
        [taxonomy(TOPIC, topics), taxonomy(KIND, PartnerKind::ALL.map(kind).to_vec())]
    }

    /// Adds a candidate with its organisation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn propose_partner(
        &self,
        actor: &Actor,
        organization: &Organization,
        partner: &Partner,
    ) -> Stored<()> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        kept::put_organization(&mut tx, organization, now).await?;
        kept::insert(&mut tx, &Partner { modified: now, ..partner.clone() }).await?;
        kept::record(&mut tx, partner, actor, "propose", now).await?;
        audit::add(&mut tx, actor, "partner-propose", None, &partner.id, now).await?;
        tx.commit().await
    }

    /// Takes a step with a partner, and records who did it.
    ///
    /// # Errors
    /// The rule that forbids it, or why it could not be stored.
    pub async fn step_partner(
        &self,
        actor: &Actor,
        id: &str,
        step: Step,
    ) -> Result<(), PartnerError> {
        let today = japan_day(self.now());
        self.change_partner(actor, id, step.key(), |known| Ok(decide(known, step, today)?)).await
    }

    /// Replaces what a card says. Numbers that somebody wrote by hand are no longer those of a fact.
    ///
    /// # Errors
    /// Why it could not be stored.
    pub async fn edit_partner(
        &self,
        actor: &Actor,
        id: &str,
        card: Partner,
    ) -> Result<(), PartnerError> {
        let edit = |known: &Partner| {
            let Partner { id, organization, state, checked, review, .. } = known.clone();
            Ok(Partner { id, organization, state, checked, review, fact: None, ..card.clone() })
        };
        self.change_partner(actor, id, "edit", edit).await
    }

    async fn change_partner(
        &self,
        actor: &Actor,
        id: &str,
        step: &'static str,
        change: impl Fn(&Partner) -> Result<Partner, PartnerError>,
    ) -> Result<(), PartnerError> {
        let mut tx = self.store.write().await?;
        let (known, _) = kept::one(&mut tx, id).await?.ok_or(PartnerError::Unknown)?;
        // Two changes within a millisecond must differ, or the second would not see the first.
        let now = self.now();
        let next = Partner { modified: now.max(known.modified + 1), ..change(&known)? };
        if !kept::save(&mut tx, &next, known.modified).await? {
            return Err(PartnerError::Changed);
        }
        kept::record(&mut tx, &next, actor, step, now).await?;
        audit::add(&mut tx, actor, "partner-step", None, id, now).await?;
        Ok(tx.commit().await?)
    }

    /// What residents asked for, where and in which language, without a partner who covers it.
    /// Withdrawn requests do not count: nothing of them may be used.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn partner_gaps(&self) -> Stored<Vec<Gap>> {
        let mut tx = self.store.read().await?;
        let cases = cases::every(&mut tx).await?;
        let partners = kept::all(&mut tx).await?.partners;
        drop(tx);
        let demands: Vec<Demand> = cases
            .into_iter()
            .filter(|kept| kept.case.state != CaseState::Withdrawn)
            .filter_map(|kept| {
                let shared = kept.case.shared;
                Some(Demand { field: shared.topic?, place: shared.place, lang: shared.lang })
            })
            .collect();
        Ok(gaps(&demands, &partners))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_one_uuid() {
        assert_eq!(name_id("a"), name_id("a"));
        assert_ne!(name_id("a"), name_id("b"));
        assert!(referral::directory::package::is_uuid(&name_id("")));
        assert_eq!(uuid::Uuid::parse_str(&name_id("a")).unwrap().get_version_num(), 8);
    }
}
