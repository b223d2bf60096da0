//! Where a service can be had.

use serde::{Deserialize, Serialize};

/// A place where a service can be had.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Location {
    /// A UUID.
    pub id: String,
    /// The id of "this service at this location"; made from both when empty.
    pub link: String,
    /// `physical`, `postal` or `virtual`.
    pub location_type: String,
    /// Its name.
    pub name: Option<String>,
    /// Where it is, in words; the address where no postal code is known.
    pub description: Option<String>,
    /// How one gets there.
    pub transportation: Option<String>,
    /// Latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
    /// The 6-digit code of its municipality.
    pub municipality: Option<String>,
    /// The address.
    pub address: Option<Address>,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// City, town, village or ward.
    pub city: String,
    /// Prefecture.
    pub prefecture: String,
    /// Seven digits.
    pub postal_code: String,
    /// Two letters.
    pub country: String,
}
